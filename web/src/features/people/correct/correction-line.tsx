import { OfferedActions } from '../../../forms/offered-actions';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { correctionOffers, openTo } from './correction-actions';
import { CorrectionChanges } from './correction-changes';
import { afterwardsInWords, becauseInWords } from './correction-words';
import type { Correction } from './fact-in-words';
import classes from './correct.module.css';

type CorrectionProps = { readonly correction: Correction; readonly onLook: () => void };

const tones = {
  AWAITS_SECOND_HOLDER: 'waiting',
  DECLINED: 'closed',
  UNDONE: 'closed',
} as const satisfies Readonly<Record<Exclude<Correction['state'], 'APPLIED'>, Tone>>;

/** Why, by whom and when something was put right, and who has looked at it since. */
export const CorrectionFacts = ({ correction }: { readonly correction: Correction }) => {
  const text = useText();
  const format = useFormat();
  const { because, staff, recordedAt, note, decisionNote } = correction;
  const asked = [
    becauseInWords(text, because),
    staff?.name ?? text('correct.somebody'),
    format.moment(recordedAt),
  ].join(' · ');
  const noted = (said: string | null): readonly string[] =>
    said === null ? [] : [text('correct.noted', { note: said })];
  const lines = [asked, ...noted(note), ...afterwardsInWords(text, format, correction), ...noted(decisionNote)];
  return lines.map((line, place) => (
    <p key={place} className={classes['small']} dir="auto">
      {line}
    </p>
  ));
};

/** What can be done with a correction by who reads. */
export const CorrectionActions = ({ correction, onLook }: CorrectionProps) => {
  const may = openTo(correction);
  if (may.length === 0) return null;
  return (
    <div className={classes['actions']}>
      <OfferedActions offers={correctionOffers} may={may} about={{ correction }} onLook={onLook} />
    </div>
  );
};

/** One correction of the history. */
export const CorrectionLine = ({ correction, onLook }: CorrectionProps) => {
  const text = useText();
  const { state } = correction;
  return (
    <li className={classes['line']}>
      <CorrectionChanges correction={correction} />
      {state !== 'APPLIED' && (
        <div className={classes['state']}>
          <StatusBadge tone={tones[state]}>{text(`CorrectionState.${state}`)}</StatusBadge>
        </div>
      )}
      <CorrectionFacts correction={correction} />
      {state !== 'AWAITS_SECOND_HOLDER' && <CorrectionActions correction={correction} onLook={onLook} />}
    </li>
  );
};
