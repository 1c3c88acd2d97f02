import { Checkbox, Stack } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { fieldOfFact, isolated } from '../correct/correction-words';
import { factInWords } from '../correct/fact-in-words';
import type { Fact, Recorded } from '../correct/recorded';

type SameChangesProps = {
  readonly facts: readonly Fact[];
  readonly recorded: Recorded;
  readonly said: Recorded;
  readonly accepted: readonly Fact[];
  readonly onAccept: (fact: Fact, isAccepted: boolean) => void;
};

/** What the answers say otherwise than the record, each to be ticked or left. */
export const SameChanges = ({ facts, recorded, said, accepted, onAccept }: SameChangesProps) => {
  const text = useText();
  const format = useFormat();
  const words = (fact: Fact, of: Recorded): string => isolated(factInWords(text, format, fact, of[fact]));
  if (facts.length === 0) return <p>{text('same.nothing')}</p>;
  return (
    <Stack component="fieldset" gap="sm" m={0} p={0} style={{ border: 0 }}>
      <legend className="mrc-visually-hidden">{text('same.changes')}</legend>
      {facts.map((fact) => (
        <Checkbox
          key={fact}
          checked={accepted.includes(fact)}
          onChange={({ currentTarget }) => onAccept(fact, currentTarget.checked)}
          label={text('correct.change', {
            field: text(`CorrectedField.${fieldOfFact[fact]}`),
            from: words(fact, recorded),
            to: words(fact, said),
          })}
        />
      ))}
    </Stack>
  );
};
