import { useAsked } from '../../forms/use-asked';
import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { ConfirmDialog } from '../../forms/confirm-dialog';
import { codeField, noteField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { everyOversightOutcome } from '../../generated/codes';
import { CloseUnusualRateDocument, ReopenUnusualRateDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import type { UnusualRateFactsFragment } from '../../generated/oversight';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { rolesThen } from './opening-words';
import classes from './oversight.module.css';

type RateProps = { readonly rate: UnusualRateFactsFragment; readonly again: () => void };

const RateActions = ({ rate, again }: RateProps) => {
  const text = useText();
  const { asked, ask, ends } = useAsked<'close' | 'reopen'>(again);
  const about = { rateId: rate.id, expectedVersion: rate.version };
  return (
    <Group mt="md" gap="xs">
      {rate.may.includes('CLOSE') && <Button onClick={() => ask('close')}>{text('rates.close')}</Button>}
      {rate.may.includes('REOPEN') && (
        <Button variant="default" onClick={() => ask('reopen')}>
          {text('rates.reopen')}
        </Button>
      )}
      {rate.staff && (
        <Button variant="subtle" component={Link} to="/openings" state={{ staffId: rate.staff.id }}>
          {text('oversight.others.staff')}
        </Button>
      )}
      {asked === 'close' && (
        <FieldsDialog
          document={CloseUnusualRateDocument}
          about={about}
          draft={`close-rate/${rate.id}`}
          draftTitle="draft.closeRate"
          title="rates.close.title"
          action="rates.close"
          fields={{
            outcome: codeField({
              label: 'oversight.outcome',
              codes: everyOversightOutcome,
              words: (words, code) => words(`OversightOutcome.${code}`),
            }),
            note: noteField({
              label: 'oversight.note',
              hint: 'oversight.close.note.hint',
              longest: longest.closeUnusualRate.note,
            }),
          }}
          {...ends}
        />
      )}
      {asked === 'reopen' && (
        <ConfirmDialog
          document={ReopenUnusualRateDocument}
          title={text('rates.reopen.title')}
          action={text('rates.reopen')}
          ask={(commandId) => ({ commandId, ...about })}
          {...ends}
        >
          <p style={{ marginTop: 0 }}>{text('rates.reopen.say')}</p>
        </ConfirmDialog>
      )}
    </Group>
  );
};

/** One unusual rate: how much, beside what is usual, and what came of it. */
export const RateCard = ({ rate, again }: RateProps) => {
  const text = useText();
  const format = useFormat();
  const { measure, count, day, ownUsual, colleaguesLow: low, colleaguesHigh: high } = rate;
  const who = rate.staff?.name ?? text('oversight.somebody');
  const where = [rolesThen(text, format, rate), rate.centre?.name].filter(Boolean).join(' · ');
  return (
    <Card title={who}>
      <div className={classes['small']}>{where}</div>
      <p className={classes['noticed']}>{text(`rates.count.${measure}`, { count, day: format.day(day) })}</p>
      <div>
        {low === null || high === null
          ? text('rates.colleagues.few')
          : text('rates.colleagues', { low: format.number(low), high: format.number(high) })}
      </div>
      <div>{ownUsual === null ? text('rates.own.few') : text('rates.own', { usual: format.number(ownUsual) })}</div>
      {rate.outcome !== null && rate.closedAt !== null && (
        <>
          <p className={classes['noticed']}>
            {text('rates.closedBy', {
              outcome: text(`OversightOutcome.${rate.outcome}`),
              who: rate.closedBy?.name ?? text('oversight.somebody'),
              moment: format.moment(rate.closedAt),
            })}
          </p>
          {rate.note !== null && <div dir="auto">{rate.note}</div>}
        </>
      )}
      <RateActions rate={rate} again={again} />
    </Card>
  );
};
