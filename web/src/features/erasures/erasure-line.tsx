import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ErasureFactsFragment } from '../../generated/erasures';
import type { ErasureAction, ErasureState } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';
import { useAsked } from '../../forms/use-asked';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { StatusBadge } from '../../ui/status-badge';
import { AgreeDialog, KeepDialog, TakeBackErasureDialog } from './erasure-dialogs';
import classes from '../../ui/record-lines.module.css';

type LineProps = {
  readonly erasure: ErasureFactsFragment;
  /** Whether it leads to the person: not on their own page. */
  readonly leads: boolean;
  readonly onDone: () => void;
};

const dialogs = { AGREE: AgreeDialog, KEEP: KeepDialog, TAKE_BACK: TakeBackErasureDialog };
const labels: Record<ErasureAction, MessageId> = {
  AGREE: 'erasures.agree',
  KEEP: 'erasures.keep',
  TAKE_BACK: 'erasures.takeBack',
};
const tones = { ASKED: 'waiting', KEPT: 'closed', TAKEN_BACK: 'closed', ERASED: 'done' } as const satisfies Record<
  ErasureState,
  string
>;

const Standing = ({ erasure }: { readonly erasure: ErasureFactsFragment }) => {
  const text = useText();
  const format = useFormat();
  const { state, records, waitsFor, standsAgainst, holds, note, decidedAt, decidedAs, entriesErased, digest } = erasure;
  return (
    <>
      {state === 'ASKED' && (
        <div>{text('erasures.waitsFor', { roles: format.list(waitsFor.map((role) => text(`Role.${role}`))) })}</div>
      )}
      {state === 'ASKED' && records > 1 && <div>{text('erasures.records', { count: records })}</div>}
      {standsAgainst.map((code) => (
        <div key={code}>{text(`StandsAgainstErasure.${code}`)}</div>
      ))}
      {holds.length > 0 && (
        <div>{text('erasures.heldFor', { holds: format.list(holds.map((code) => text(`ErasureHold.${code}`))) })}</div>
      )}
      {note !== null && <div dir="auto">{note}</div>}
      {decidedAt !== null && decidedAs !== null && (
        <div className={classes['small']}>
          {text('erasures.decided', { moment: format.moment(decidedAt), role: text(`Role.${decidedAs}`) })}
        </div>
      )}
      {entriesErased !== null && digest !== null && (
        <div className={classes['small']}>
          {text('erasures.evidence', { count: entriesErased })} <code>{digest}</code>
        </div>
      )}
    </>
  );
};

/** What one person asked, how it stands, and what the reader may say of it. */
export const ErasureLine = ({ erasure, leads, onDone }: LineProps) => {
  const text = useText();
  const format = useFormat();
  const { asked, ask, ends } = useAsked<ErasureAction>(onDone);
  const Dialog = asked && dialogs[asked];
  const { id, state, personId, reference, centre, because, identityChecked, askedOn, staff, may } = erasure;
  const name = reference ?? text('erasures.nobody');
  return (
    <li className={classes['line']}>
      <div className={classes['head']}>
        <strong>{leads && personId !== null ? <Link to={`/people/${personId}`}>{name}</Link> : name}</strong>
        <StatusBadge tone={tones[state]}>{text(`ErasureState.${state}`)}</StatusBadge>
      </div>
      <div className={classes['small']}>
        {text('erasures.asked', {
          day: format.day(askedOn),
          centre: centre?.name ?? '…',
          who: staff?.name ?? text('erasures.somebody'),
        })}
      </div>
      <div className={classes['small']}>
        {text(`IdentityChecked.${identityChecked}`)} · {text(`ErasureBecause.${because}`)}
      </div>
      <Standing erasure={erasure} />
      {may.length > 0 && (
        <div className={classes['head']}>
          {may.map((action) => (
            <Button key={action} size="compact-sm" variant="default" onClick={() => ask(action)}>
              {text(labels[action])}
            </Button>
          ))}
        </div>
      )}
      {Dialog && <Dialog key={id} erasure={erasure} {...ends} />}
    </li>
  );
};
