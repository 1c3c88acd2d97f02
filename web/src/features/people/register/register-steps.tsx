import { everyInterpreterKind } from '../../../generated/codes';
import { Choice } from '../../../forms/choice';
import { problemOf } from '../../../forms/problems';
import { useText } from '../../../i18n/use-text';
import {
  BirthFields,
  InterfaceLanguageField,
  InterpreterLanguageField,
  RelationFields,
  SexFields,
  SpokenLanguagesField,
  type FieldsProps,
} from '../facts/fact-fields';
import { OfferedLanguages } from './offered-of-family';
import { isBirthUnknown, isInterpreted } from './register.checks';
import type { RegisterValues } from './register.values';

export type StepProps = FieldsProps<RegisterValues>;

export const LanguageStep = ({ values, change, problems }: StepProps) => {
  const text = useText();
  return (
    <>
      <OfferedLanguages values={values} change={change} problems={problems} />
      <SpokenLanguagesField values={values} change={change} problems={problems} />
      <InterfaceLanguageField values={values} change={change} problems={problems} />
      <Choice
        id="interpreter"
        label={text('register.interpreter')}
        inRow
        problem={problemOf(problems, 'interpreter')}
        options={everyInterpreterKind.map((kind) => ({ value: kind, label: text(`InterpreterKind.${kind}`) }))}
        value={values.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      />
      {isInterpreted(values) && <InterpreterLanguageField values={values} change={change} problems={problems} />}
    </>
  );
};

export const BirthStep = ({ values, change, problems }: StepProps) => {
  const text = useText();
  return (
    <>
      <BirthFields values={values} change={change} problems={problems} />
      {isBirthUnknown(values) && (
        <Choice
          id="appearsUnder18"
          label={text('register.appearsUnder18')}
          hint={text('register.appearsUnder18.hint')}
          problem={problemOf(problems, 'appearsUnder18')}
          inRow
          options={[
            { value: 'yes', label: text('register.appearsUnder18.yes') },
            { value: 'no', label: text('register.appearsUnder18.no') },
          ]}
          value={values.appearsUnder18 === null ? null : values.appearsUnder18 ? 'yes' : 'no'}
          onChange={(answer) => change({ appearsUnder18: answer === 'yes' })}
        />
      )}
    </>
  );
};

export const SexStep = (step: StepProps) => <SexFields {...step} hideLabel />;

export const RelationStep = (step: StepProps) => <RelationFields {...step} hideLabel />;
