import { ledBy } from '../../../forms/led-by';
import {
  everyConsentGivenBy,
  everyConsentMode,
  everyInterpreterKind,
  everyWitnessRole,
} from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { problemOf, type Problem } from '../../../forms/problems';
import { useText } from '../../../i18n/use-text';
import { isForAnother, isForChild, isRecorded, isWitnessed, type ConsentManner } from './manner';

type ConsentMannerProps = {
  readonly value: ConsentManner;
  readonly onChange: (part: Partial<ConsentManner>) => void;
  readonly problems: readonly Problem[];
};

const modes = ledBy(everyConsentMode, 'VERBAL');

/** Who answered, how, and who was there. */
export const ConsentMannerFields = ({ value, onChange, problems }: ConsentMannerProps) => {
  const text = useText();
  return (
    <>
      <Choice
        id="givenBy"
        label={text('register.givenBy')}
        inRow
        problem={problemOf(problems, 'givenBy')}
        options={everyConsentGivenBy.map((giver) => ({ value: giver, label: text(`ConsentGivenBy.${giver}`) }))}
        value={value.givenBy}
        onChange={(givenBy) => onChange({ givenBy })}
      />
      {isForAnother(value) && (
        <TextInput
          id="givenRelation"
          label={text('register.givenRelation')}
          error={problemOf(problems, 'givenRelation')}
          maxLength={longest.recordConsent.relation}
          autoComplete="off"
          value={value.givenRelation}
          onChange={({ currentTarget }) => onChange({ givenRelation: currentTarget.value })}
          mb="md"
        />
      )}
      {isForChild(value) && (
        <Choice
          id="childAssent"
          label={text('register.childAssent')}
          inRow
          problem={problemOf(problems, 'childAssent')}
          options={[
            { value: 'yes', label: text('register.childAssent.yes') },
            { value: 'no', label: text('register.childAssent.no') },
          ]}
          value={value.childAssent === null ? null : value.childAssent ? 'yes' : 'no'}
          onChange={(answer) => onChange({ childAssent: answer === 'yes' })}
        />
      )}
      <Choice
        id="mode"
        label={text('register.mode')}
        inRow
        problem={problemOf(problems, 'mode')}
        options={modes.map((mode) => ({ value: mode, label: text(`ConsentMode.${mode}`) }))}
        value={value.mode}
        onChange={(mode) => onChange({ mode })}
      />
      {isWitnessed(value) && (
        <>
          <Choice
            id="witnessRole"
            label={text('register.witnessRole')}
            inRow
            problem={problemOf(problems, 'witnessRole')}
            options={everyWitnessRole.map((role) => ({ value: role, label: text(`WitnessRole.${role}`) }))}
            value={value.witnessRole}
            onChange={(witnessRole) => onChange({ witnessRole })}
          />
          <TextInput
            id="witness"
            label={text('register.witness')}
            description={text('register.witness.hint')}
            error={problemOf(problems, 'witness')}
            maxLength={longest.recordConsent.witness}
            autoComplete="off"
            value={value.witness}
            onChange={({ currentTarget }) => onChange({ witness: currentTarget.value })}
            mb="md"
          />
        </>
      )}
      {isRecorded(value) && (
        <TextInput
          id="recording"
          label={text('register.recording')}
          description={text('register.recording.hint')}
          error={problemOf(problems, 'recording')}
          maxLength={longest.recordConsent.recording}
          autoComplete="off"
          value={value.recording}
          onChange={({ currentTarget }) => onChange({ recording: currentTarget.value })}
          mb="md"
        />
      )}
    </>
  );
};

/** Who interpreted between the desk and the person. */
export const InterpreterField = ({ value, onChange, problems }: ConsentMannerProps) => {
  const text = useText();
  return (
    <Choice
      id="interpreter"
      label={text('consent.interpreter')}
      inRow
      problem={problemOf(problems, 'interpreter')}
      options={everyInterpreterKind.map((kind) => ({ value: kind, label: text(`InterpreterKind.${kind}`) }))}
      value={value.interpreter}
      onChange={(interpreter) => onChange({ interpreter })}
    />
  );
};
