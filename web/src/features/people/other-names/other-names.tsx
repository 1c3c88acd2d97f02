import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { PersonOtherNamesDocument } from '../../../generated/other-names';
import type { CorrectionOutcome } from '../../../generated/schema';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { otherNameInWords } from '../facts/other-name-words';
import { EnterInErrorDialog } from '../in-error/enter-in-error-dialog';
import { AddNameDialog, CorrectNameDialog } from './name-dialogs';
import type { NameBeside, OfNames } from './other-names.values';
import classes from './other-names.module.css';

type NamesProps = { readonly person: OfNames; readonly onCorrected: (outcome: CorrectionOutcome) => void };

const NameItem = ({ person, name, onCorrected }: NamesProps & { readonly name: NameBeside }) => {
  const text = useText();
  const [act, setAct] = useState<'correct' | 'in-error' | null>(null);
  const words = otherNameInWords(text, name.otherName);
  const isOfAnother = name.recordId !== person.id;
  const [mayCorrect, mayErr] = [person.may.includes('CORRECT'), person.may.includes('ENTER_IN_ERROR')];
  const close = (): void => setAct(null);
  return (
    <li className={classes['name']}>
      <bdi>{words}</bdi>
      {isOfAnother && <span>{text('names.ofRecord', { reference: name.reference })}</span>}
      {!isOfAnother && (mayCorrect || mayErr) && (
        <Menu position="bottom-start" width={240}>
          <Menu.Target>
            <ActionIcon size="sm" variant="subtle" aria-label={text('names.menu', { name: words })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {mayCorrect && <Menu.Item onClick={() => setAct('correct')}>{text('names.correct')}</Menu.Item>}
            {mayErr && <Menu.Item onClick={() => setAct('in-error')}>{text('names.inError')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {act === 'correct' && <CorrectNameDialog personId={person.id} name={name} onDone={onCorrected} onClose={close} />}
      {act === 'in-error' && (
        <EnterInErrorDialog
          of={name.id}
          say={text('names.inError.say')}
          entries={[{ kind: 'OTHER_NAME', entryId: name.id, words }]}
          onClose={close}
        />
      )}
    </li>
  );
};

/** The other names of a person under the one of their record, and what may be done about each. */
export const OtherNames = ({ person, onCorrected }: NamesProps) => {
  const text = useText();
  const variables = useMemo(() => ({ personId: person.id }), [person.id]);
  const reading = useRead({ document: PersonOtherNamesDocument, variables });
  const [adding, add] = useState(false);
  const answer = reading.data?.personOtherNames;
  const names = answer?.__typename === 'PersonOtherNames' ? answer.names : undefined;
  useLivePage([person.id], reading.again, isProtected(person));
  if (!names) {
    if (reading.failure === undefined) return null;
    return (
      <p className={classes['name']}>
        {text('names.notLoaded')}
        <Button size="compact-xs" variant="default" onClick={reading.again}>
          {text('names.again')}
        </Button>
      </p>
    );
  }
  const mayAdd = person.may.includes('RECORD_DETAILS');
  if (names.length === 0 && !mayAdd) return null;
  return (
    <>
      <ul className={classes['names']} aria-label={text('names.title')}>
        {names.map((name) => (
          <NameItem key={name.id} person={person} name={name} onCorrected={onCorrected} />
        ))}
        {mayAdd && (
          <li>
            <Button size="compact-xs" variant="subtle" onClick={() => add(true)}>
              {text('names.add')}
            </Button>
          </li>
        )}
      </ul>
      {adding && <AddNameDialog personId={person.id} onClose={() => add(false)} />}
    </>
  );
};
