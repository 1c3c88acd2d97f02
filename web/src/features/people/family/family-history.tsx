import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useKept } from '../../../place/use-kept';
import { memberInWords, tieInWords } from './family-words';
import type { FamilyChange } from './family.values';
import classes from './family.module.css';

const HistoryLine = ({ change }: { readonly change: FamilyChange }) => {
  const text = useText();
  const format = useFormat();
  const { what, from, to, because, note, at, staff } = change;
  const wordsOf = (facts: NonNullable<FamilyChange['to']>): string =>
    [tieInWords(text, facts), memberInWords(text, format, facts)].join(' · ');
  return (
    <li className={classes['line']}>
      <p className={classes['change']}>
        {to === null
          ? text(`FamilyChangeKind.${what}`)
          : text('family.history.line', { what: text(`FamilyChangeKind.${what}`), who: wordsOf(to) })}
      </p>
      {from !== null && <p className={classes['small']}>{wordsOf(from)}</p>}
      {because !== null && <p className={classes['small']}>{text(`CorrectionReason.${because}`)}</p>}
      {note !== null && (
        <p className={classes['small']} dir="auto">
          {note}
        </p>
      )}
      <p className={classes['small']}>
        {text('family.history.by', { moment: format.moment(at), who: staff?.name ?? text('family.history.somebody') })}
      </p>
    </li>
  );
};

/** What was written of a family on this page, folded until it is asked for. */
export const FamilyHistory = ({ changes }: { readonly changes: readonly FamilyChange[] }) => {
  const text = useText();
  const [shown, show] = useKept('family-history', false);
  if (changes.length === 0) return null;
  return (
    <>
      {shown && (
        <ol className={classes['lines']}>
          {changes.map((change) => (
            <HistoryLine key={change.id} change={change} />
          ))}
        </ol>
      )}
      <div className={classes['actions']}>
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? text('family.history.hide') : text('family.history.show', { count: changes.length })}
        </Button>
      </div>
    </>
  );
};
