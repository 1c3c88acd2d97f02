import { useAsked } from '../../forms/use-asked';
import { Button } from '@mantine/core';
import type { DemandFactsFragment } from '../../generated/demands';
import type { DemandAction } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { StatusBadge } from '../../ui/status-badge';
import { DecideDemandDialog, DemandInErrorDialog, TakeBackDialog } from './demand-dialogs';
import classes from '../../ui/record-lines.module.css';

type DemandProps = { readonly demand: DemandFactsFragment; readonly onDone: () => void };

const dialogs = { DECIDE: DecideDemandDialog, ENTER_IN_ERROR: DemandInErrorDialog, TAKE_BACK_ERROR: TakeBackDialog };
const labels: Record<DemandAction, MessageId> = {
  DECIDE: 'demands.decide',
  ENTER_IN_ERROR: 'demands.inError',
  TAKE_BACK_ERROR: 'demands.takeBack',
};

const Standing = ({ demand }: { readonly demand: DemandFactsFragment }) => {
  const text = useText();
  const [last] = demand.decisions;
  if (demand.inErrorBecause !== null) return <StatusBadge tone="closed">{text('demands.isInError')}</StatusBadge>;
  if (!last) return <StatusBadge tone="waiting">{text('demands.open')}</StatusBadge>;
  const tone = last.decision === 'WITH_COUNSEL' ? 'work' : 'done';
  return <StatusBadge tone={tone}>{text(`DemandDecision.${last.decision}`)}</StatusBadge>;
};

const Decisions = ({ demand }: { readonly demand: DemandFactsFragment }) => {
  const text = useText();
  const format = useFormat();
  if (demand.decisions.length === 0) return null;
  return (
    <ul className={classes['decisions']}>
      {demand.decisions.map(({ id, decision, answeredWith, article, note, decidedOn, staff }) => (
        <li key={id} dir="auto">
          {text('demands.decided', {
            decision: text(`DemandDecision.${decision}`),
            day: format.day(decidedOn),
            who: staff?.name ?? text('demands.somebody'),
          })}
          {answeredWith.length > 0 && (
            <div>
              {format.list(answeredWith.map((thing) => text(`DemandedThing.${thing}`)))} · {article}
            </div>
          )}
          <div>{note}</div>
        </li>
      ))}
    </ul>
  );
};

/** One demand: who, when, what, and what became of it. */
export const DemandLine = ({ demand, onDone }: DemandProps) => {
  const text = useText();
  const format = useFormat();
  const { asked, ask, ends } = useAsked<DemandAction>(onDone);
  const Dialog = asked && dialogs[asked];
  const { authority, office, reference, receivedOn, channel, centre, note, aboutReference } = demand;
  return (
    <li className={classes['line']}>
      <div className={classes['head']}>
        <strong>{text(`AuthorityKind.${authority}`)}</strong>
        <Standing demand={demand} />
      </div>
      <div dir="auto">{reference === null ? office : text('demands.office.number', { office, reference })}</div>
      <div>{format.list(demand.asked.map((thing) => text(`DemandedThing.${thing}`)))}</div>
      <div className={classes['small']}>
        {text('demands.came', {
          day: format.day(receivedOn),
          channel: text(`DemandChannel.${channel}`),
          centre: centre?.name ?? '…',
        })}
      </div>
      <div className={classes['small']}>
        {text('demands.writtenBy', {
          who: demand.staff?.name ?? text('demands.somebody'),
          moment: format.moment(demand.writtenAt),
        })}
      </div>
      {demand.isAboutSomebody && (
        <div className={classes['small']}>
          {aboutReference === null
            ? text('demands.aboutSomebody')
            : text('demands.aboutNumber', { reference: aboutReference })}
        </div>
      )}
      {note !== null && (
        <div className={classes['small']} dir="auto">
          {note}
        </div>
      )}
      <Decisions demand={demand} />
      {demand.may.length > 0 && (
        <div className={classes['head']}>
          {demand.may.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant={action === 'DECIDE' && demand.decisions.length === 0 ? 'filled' : 'default'}
              onClick={() => ask(action)}
            >
              {text(labels[action])}
            </Button>
          ))}
        </div>
      )}
      {Dialog && <Dialog demandId={demand.id} {...ends} />}
    </li>
  );
};
