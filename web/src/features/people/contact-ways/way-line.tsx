import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { EnterInErrorDialog } from '../in-error/enter-in-error-dialog';
import classes from '../papers/papers.module.css';
import type { OfWays, Way } from './contact-ways.values';
import { CorrectWayDialog, EndWayDialog } from './way-dialogs';

type Act = 'correct' | 'end' | 'in-error';

type MenuProps = {
  readonly of: string;
  readonly person: OfWays;
  readonly isUsed: boolean;
  readonly onAct: (act: Act) => void;
};

const WayMenu = ({ of, person, isUsed, onAct }: MenuProps) => {
  const text = useText();
  const mayEnd = isUsed && person.may.includes('RECORD_DETAILS');
  const [mayCorrect, mayErr] = [person.may.includes('CORRECT'), person.may.includes('ENTER_IN_ERROR')];
  if (!mayCorrect && !mayErr && !mayEnd) return null;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={text('ways.menu', { way: of })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayCorrect && <Menu.Item onClick={() => onAct('correct')}>{text('ways.correct')}</Menu.Item>}
        {mayEnd && <Menu.Item onClick={() => onAct('end')}>{text('ways.end')}</Menu.Item>}
        {mayErr && <Menu.Item onClick={() => onAct('in-error')}>{text('ways.inError')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
};

/** Where somebody is reached, once it is asked for, and what has to be known of it. */
const Reached = ({ way, of }: { readonly way: Way['way']; readonly of: string }) => {
  const text = useText();
  const [shown, show] = useState(false);
  if (!shown) {
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={text('ways.show.of', { way: of })}
        onClick={() => show(true)}
      >
        {text('ways.show')}
      </Button>
    );
  }
  return (
    <>
      <bdi dir="ltr">{way.reachedAt}</bdi>
      <p className={classes['small']}>{text(`PhoneOwner.${way.whose}`)}</p>
      {way.sayYouAre !== null && (
        <p className={classes['small']} dir="auto">
          {text('person.phone.sayYouAre', { who: way.sayYouAre })}
        </p>
      )}
      {way.note !== null && (
        <p className={classes['small']} dir="auto">
          {way.note}
        </p>
      )}
    </>
  );
};

type WayLineProps = {
  readonly person: OfWays;
  readonly way: Way;
  readonly onCorrected: (outcome: CorrectionOutcome) => void;
};

/** One further way to reach a person: what it is and whether it is safe; the number stays closed until somebody asks for it. */
export const WayLine = ({ person, way: known, onCorrected }: WayLineProps) => {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const { way, recordId, reference } = known;
  const kind = text(`ContactWayKind.${way.kind}`);
  const isOfAnother = recordId !== person.id;
  const close = (): void => setAct(null);
  return (
    <li className={classes['paper']}>
      <div className={classes['words']}>
        <p className={classes['change']}>
          {way.preferred === 'YES' ? `${kind} · ${text('ways.preferred.short')}` : kind}
        </p>
        <p className={way.safe === 'NO' ? `${classes['small']} ${classes['expired']}` : classes['small']}>
          {text(`ways.safe.${way.safe}`)}
        </p>
        {way.hours !== null && (
          <p className={classes['small']} dir="auto">
            {text('person.phone.hours', { hours: way.hours })}
          </p>
        )}
        {way.until !== null && <p className={classes['small']}>{text('ways.until', { day: format.day(way.until) })}</p>}
        <Reached way={way} of={kind} />
        {isOfAnother && <p className={classes['small']}>{text('ways.ofRecord', { reference })}</p>}
      </div>
      {!isOfAnother && <WayMenu of={kind} person={person} isUsed={way.until === null} onAct={setAct} />}
      {act === 'correct' && <CorrectWayDialog personId={person.id} way={known} onDone={onCorrected} onClose={close} />}
      {act === 'end' && <EndWayDialog personId={person.id} way={known} onClose={close} />}
      {act === 'in-error' && (
        <EnterInErrorDialog
          of={known.id}
          say={text('ways.inError.say')}
          entries={[{ kind: 'CONTACT_WAY', entryId: known.id, words: kind }]}
          onClose={close}
        />
      )}
    </li>
  );
};
