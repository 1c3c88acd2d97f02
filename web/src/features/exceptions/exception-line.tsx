import { useAsked, type DialogEnds } from '../../forms/use-asked';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ExceptionFactsFragment } from '../../generated/exceptions';
import type { ExceptionAction } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { announceChanges } from '../../live/changes';
import { PersonName } from '../../ui/person-name';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import {
  EndDialog,
  ExceptionInErrorDialog,
  GrantDialog,
  NotToldDialog,
  RefuseDialog,
  ReviewDialog,
  ToldDialog,
} from './exception-dialogs';
import classes from './exceptions.module.css';

type Exception = ExceptionFactsFragment;
type Act = Exclude<ExceptionAction, 'TELL'> | 'TOLD' | 'NOT_TOLD';

const tones: Record<Exception['state'], Tone> = {
  ASKED: 'waiting',
  GRANTED: 'work',
  REFUSED: 'closed',
  TAKEN_BACK: 'closed',
  ENDED: 'closed',
};

const labels: Record<Act, MessageId> = {
  GRANT: 'exceptions.grant',
  REFUSE: 'exceptions.refuse',
  END: 'exceptions.end',
  SECOND_LOOK: 'exceptions.secondLook',
  REVIEW: 'exceptions.review',
  TOLD: 'exceptions.told',
  NOT_TOLD: 'exceptions.notTold',
  ENTER_IN_ERROR: 'exceptions.inError',
};

const actsOf = ({ may, wasSent, isTold }: Exception): readonly Act[] =>
  may.flatMap((action): readonly Act[] => {
    if (action !== 'TELL') return [action];
    if (!wasSent) return [];
    return isTold ? ['NOT_TOLD'] : ['TOLD', 'NOT_TOLD'];
  });

type AskedProps = DialogEnds & { readonly act: Act; readonly exception: Exception };

const Asked = ({ act, ...about }: AskedProps) => {
  switch (act) {
    case 'GRANT':
      return <GrantDialog {...about} />;
    case 'REFUSE':
      return <RefuseDialog {...about} />;
    case 'END':
      return <EndDialog {...about} />;
    case 'SECOND_LOOK':
      return <ReviewDialog {...about} as="SECOND_HOLDER" />;
    case 'REVIEW':
      return <ReviewDialog {...about} as="DATA_PROTECTION_OFFICER" />;
    case 'TOLD':
      return <ToldDialog {...about} />;
    case 'NOT_TOLD':
      return <NotToldDialog {...about} />;
    case 'ENTER_IN_ERROR':
      return <ExceptionInErrorDialog {...about} />;
  }
};

type ActionsProps = {
  readonly exception: Exception;
  /** Which of what may be done is offered here. */
  readonly only?: readonly Act[];
  readonly onDone?: () => void;
};

/** What may be done about an exception now. */
export const ExceptionActions = ({ exception, only, onDone }: ActionsProps) => {
  const text = useText();
  const { asked, ask, ends } = useAsked<Act>(() => {
    if (exception.person) announceChanges([exception.person.id]);
    onDone?.();
  });
  const acts = actsOf(exception).filter((act) => only?.includes(act) ?? true);
  if (acts.length === 0) return null;
  return (
    <div className={classes['actions']}>
      {acts.map((act, index) => (
        <Button
          key={act}
          size="compact-sm"
          variant={index === 0 && only !== undefined ? 'filled' : 'default'}
          onClick={() => ask(act)}
        >
          {text(act === 'END' && exception.state === 'ASKED' ? 'exceptions.takeBack' : labels[act])}
        </Button>
      ))}
      {asked && <Asked act={asked} exception={exception} {...ends} />}
    </div>
  );
};

const Words = ({ exception }: { readonly exception: Exception }) => {
  const text = useText();
  const format = useFormat();
  return exception.words.map(({ id, reviewedAs, finding, toldOn, because, note, at, staff }) => {
    const by = { who: staff?.name ?? text('exceptions.somebody'), moment: format.moment(at) };
    const words =
      reviewedAs !== null && finding !== null
        ? text('exceptions.word.review', {
            ...by,
            as: text(`ExceptionReviewer.${reviewedAs}`),
            finding: text(`ExceptionFinding.${finding}`),
          })
        : toldOn !== null
          ? text('exceptions.word.told', { ...by, day: format.day(toldOn) })
          : text('exceptions.word.notTold', {
              ...by,
              because: because === null ? '' : text(`NotToldBecause.${because}`),
            });
    return (
      <li key={id}>
        {words}
        {note !== null && <div dir="auto">{note}</div>}
      </li>
    );
  });
};

/** One exception: what, for whom, on which ground, by whom, until when; and what was said of it after. */
export const ExceptionLine = ({
  exception,
  onDone,
}: {
  readonly exception: Exception;
  readonly onDone?: () => void;
}) => {
  const text = useText();
  const format = useFormat();
  const { person, state, atOnce, askedHours, decisionNote, endNote, endedFor, endsAt, inError } = exception;
  const somebody = text('exceptions.somebody');
  const fields = state === 'ASKED' || exception.fields.length === 0 ? exception.askedFields : exception.fields;
  const given = [...fields.map((field) => text(`DisclosedField.${field}`)), text('exceptions.summary')];
  return (
    <li className={classes['exception']}>
      <div className={classes['head']}>
        <strong>{exception.receiver?.name ?? '…'}</strong>
        <StatusBadge tone={tones[state]}>{text(`ExceptionState.${state}`)}</StatusBadge>
        {inError && <StatusBadge tone="closed">{text('exceptions.isInError')}</StatusBadge>}
        {exception.wasSent && !exception.isTold && !inError && (
          <StatusBadge tone="waiting">{text('exceptions.notToldYet')}</StatusBadge>
        )}
      </div>
      {person && (
        <Link to={`/people/${person.id}`} className={classes['who']}>
          <PersonName name={person.name} after={person.reference} />
        </Link>
      )}
      <div>
        {text(`ExceptionGround.${exception.ground}`)}
        {exception.article !== null && <span dir="auto"> · {exception.article}</span>}
      </div>
      <div className={classes['small']}>
        {text(state === 'ASKED' ? 'exceptions.asked.what' : 'exceptions.what', {
          fields: format.list(given),
          hours: askedHours,
        })}
      </div>
      <div className={classes['small']}>
        {text(atOnce ? 'exceptions.applied.by' : 'exceptions.asked.by', {
          who: exception.staff?.name ?? somebody,
          moment: format.moment(exception.askedAt),
        })}
      </div>
      <div className={classes['small']} dir="auto">
        {text('exceptions.why', { why: exception.why })}
      </div>
      {exception.decidedAt !== null && (
        <div className={classes['small']} dir="auto">
          {text('exceptions.decided.by', {
            who: exception.decidedBy?.name ?? somebody,
            moment: format.moment(exception.decidedAt),
            note: decisionNote ?? '',
          })}
        </div>
      )}
      {state === 'GRANTED' && endsAt !== null && (
        <div className={classes['small']}>{text('exceptions.until', { moment: format.moment(endsAt) })}</div>
      )}
      {endedFor !== null && exception.endedAt !== null && (
        <div className={classes['small']} dir="auto">
          {text('exceptions.ended', {
            moment: format.moment(exception.endedAt),
            why: text(`ExceptionEndedFor.${endedFor}`),
          })}
          {endNote !== null && ` ${endNote}`}
        </div>
      )}
      {exception.words.length > 0 && (
        <ul className={classes['words']}>
          <Words exception={exception} />
        </ul>
      )}
      <ExceptionActions exception={exception} {...(onDone === undefined ? {} : { onDone })} />
    </li>
  );
};
