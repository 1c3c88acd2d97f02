import { ledBy } from '../../../forms/led-by';
import { everyConsentGivenBy, everyConsentMode } from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { Checkbox, TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { useText } from '../../../i18n/use-text';
import { isForChild, type ConsentManner } from './manner';

type ConsentMannerProps = { readonly value: ConsentManner; readonly onChange: (part: Partial<ConsentManner>) => void };

const modes = ledBy(everyConsentMode, 'VERBAL');

/** Who answered, how, and who was there. */
export const ConsentMannerFields = ({ value, onChange }: ConsentMannerProps) => {
  const text = useText();
  return (
    <>
      <Choice
        id="givenBy"
        label={text('register.givenBy')}
        inRow
        options={everyConsentGivenBy.map((giver) => ({ value: giver, label: text(`ConsentGivenBy.${giver}`) }))}
        value={value.givenBy}
        onChange={(givenBy) => onChange({ givenBy })}
      />
      {value.givenBy !== 'SELF' && (
        <TextInput
          id="givenRelation"
          label={text('register.givenRelation')}
          maxLength={longest.recordConsent.relation}
          autoComplete="off"
          value={value.givenRelation}
          onChange={({ currentTarget }) => onChange({ givenRelation: currentTarget.value })}
          mb="md"
        />
      )}
      {isForChild(value) && (
        <Checkbox
          id="childAssent"
          label={text('register.childAssent')}
          checked={value.childAssent}
          onChange={({ currentTarget }) => onChange({ childAssent: currentTarget.checked })}
          mb="md"
        />
      )}
      <Choice
        id="mode"
        label={text('register.mode')}
        inRow
        options={modes.map((mode) => ({ value: mode, label: text(`ConsentMode.${mode}`) }))}
        value={value.mode}
        onChange={(mode) => onChange({ mode })}
      />
      {(value.mode === 'THUMBPRINT' || value.mode === 'VERBAL') && (
        <TextInput
          id="witness"
          label={text('form.optional', { label: text('register.witness') })}
          description={text('register.witness.hint')}
          maxLength={longest.recordConsent.witness}
          autoComplete="off"
          value={value.witness}
          onChange={({ currentTarget }) => onChange({ witness: currentTarget.value })}
        />
      )}
    </>
  );
};
