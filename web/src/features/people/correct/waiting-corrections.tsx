import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { CorrectionChanges } from './correction-changes';
import { CorrectionActions, CorrectionFacts } from './correction-line';
import { fieldsInWords } from './correction-words';
import type { Corrections } from './use-corrections';

type WaitingCorrectionsProps = { readonly corrections: Corrections; readonly onLook: () => void };

/** What waits for a second person, on top of the record that still says what it said. */
export const WaitingCorrections = ({ corrections: { rows = [] }, onLook }: WaitingCorrectionsProps) => {
  const text = useText();
  return rows
    .filter(({ state }) => state === 'AWAITS_SECOND_HOLDER')
    .map((correction) => (
      <Notice
        key={correction.id}
        kind="info"
        title={text('correct.waiting', {
          fields: fieldsInWords(text, correction.fields),
        })}
        action={<CorrectionActions correction={correction} onLook={onLook} />}
      >
        <CorrectionChanges correction={correction} />
        <CorrectionFacts correction={correction} />
      </Notice>
    ));
};
