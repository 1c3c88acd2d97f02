import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { offerService } from '../../requests/offered-service';
import { EnterInErrorDialog } from '../in-error/enter-in-error-dialog';
import { CorrectPaperDialog } from './correct-paper-dialog';
import { expiryInWords, masked, paperInWords } from '../facts/paper-words';
import { helpFor, type OfPapers, type Paper } from './papers.values';
import classes from './papers.module.css';

type PaperLineProps = {
  readonly person: OfPapers;
  readonly paper: Paper;
  readonly onCorrected: (outcome: CorrectionOutcome) => void;
};

/** A number that stays closed but for its end until somebody asks for it. */
const PaperNumber = ({ number, of }: { readonly number: string; readonly of: string }) => {
  const text = useText();
  const [shown, show] = useState(false);
  return (
    <div className={classes['number']}>
      <bdi dir="ltr">{shown ? number : masked(number)}</bdi>
      {!shown && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text('papers.number.show.of', { paper: of })}
          onClick={() => show(true)}
        >
          {text('papers.number.show')}
        </Button>
      )}
    </div>
  );
};

type MenuProps = {
  readonly of: string;
  readonly person: OfPapers;
  readonly onAct: (act: 'correct' | 'in-error') => void;
};

const PaperMenu = ({ of, person, onAct }: MenuProps) => {
  const text = useText();
  const [mayCorrect, mayErr] = [person.may.includes('CORRECT'), person.may.includes('ENTER_IN_ERROR')];
  if (!mayCorrect && !mayErr) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={text('papers.menu', { paper: of })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayCorrect && <Menu.Item onClick={() => onAct('correct')}>{text('papers.correct')}</Menu.Item>}
        {mayErr && <Menu.Item onClick={() => onAct('in-error')}>{text('papers.inError')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
};

/** One document: what it is, until when it is good, where it is, and the help there is to get it back. */
export const PaperLine = ({ person, paper, onCorrected }: PaperLineProps) => {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<'correct' | 'in-error' | null>(null);
  const { document, isExpired, recordId, reference } = paper;
  const words = paperInWords(text, format, document);
  const help = helpFor(document.whereabouts);
  const isOfAnother = recordId !== person.id;
  const close = (): void => setAct(null);
  return (
    <li className={classes['paper']}>
      <div className={classes['words']}>
        <p className={classes['change']}>{words}</p>
        {document.number !== null && <PaperNumber number={document.number} of={words} />}
        {document.withoutNumber !== null && (
          <p className={classes['small']}>{text(`papers.without.${document.withoutNumber}`)}</p>
        )}
        <p className={isExpired ? `${classes['small']} ${classes['expired']}` : classes['small']}>
          {expiryInWords(text, format, document, isExpired)}
        </p>
        <p className={classes['small']}>{text(`papers.where.${document.whereabouts}`)}</p>
        {isOfAnother && <p className={classes['small']}>{text('papers.ofRecord', { reference })}</p>}
        {help && person.agreesToCare && !person.isMerged && (
          <Button
            mt={6}
            size="compact-sm"
            variant="default"
            component={Link}
            to={`/requests/new/${person.id}`}
            onClick={() => offerService(person.id, help.service)}
          >
            {text(help.words)}
          </Button>
        )}
      </div>
      {!isOfAnother && <PaperMenu of={words} person={person} onAct={setAct} />}
      {act === 'correct' && (
        <CorrectPaperDialog personId={person.id} paper={paper} onDone={onCorrected} onClose={close} />
      )}
      {act === 'in-error' && (
        <EnterInErrorDialog
          of={paper.id}
          say={text('papers.inError.say')}
          entries={[{ kind: 'DOCUMENT', entryId: paper.id, words }]}
          onClose={close}
        />
      )}
    </li>
  );
};
