import { TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { CountrySelect } from '../../../forms/country-select';
import { LanguageSelect, LanguagesSelect } from '../../../forms/language-select';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyRelation } from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import type {
  BirthValues,
  LanguageValues,
  NameValues,
  NationalityValues,
  RelationValues,
  SexValues,
} from './fact.values';

/** What was typed of some facts, how it changes, and what is left to answer. */
export type FieldsProps<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly problems: readonly Problem[];
};

export const NameFields = ({ values, change, problems }: FieldsProps<NameValues>) => {
  const text = useText();
  return (
    <>
      <TextInput
        id="script"
        label={text('register.name.script')}
        description={text('register.name.script.hint')}
        error={problemOf(problems, 'script')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={longest.registerPerson.name.script}
        value={values.script}
        onChange={({ currentTarget }) => change({ script: currentTarget.value })}
        mb="md"
      />
      <TextInput
        id="latin"
        label={text('form.optional', { label: text('register.name.latin') })}
        description={text('register.name.latin.hint')}
        error={problemOf(problems, 'latin')}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        maxLength={longest.registerPerson.name.latin}
        value={values.latin}
        onChange={({ currentTarget }) => change({ latin: currentTarget.value })}
      />
    </>
  );
};

export const BirthFields = ({ values, change, problems }: FieldsProps<BirthValues>) => {
  const text = useText();
  return (
    <PartialDateInput
      id="birth"
      label={text('register.birth.title')}
      hint={text('register.birth.hint')}
      problem={problemOf(problems, 'birth')}
      value={values.birth}
      onChange={(birth) => change({ birth })}
    />
  );
};

type Titled = { readonly hideLabel?: boolean; readonly inRow?: boolean };

export const SexFields = ({
  values,
  change,
  problems,
  hideLabel = false,
  inRow = false,
}: FieldsProps<SexValues> & Titled) => {
  const text = useText();
  return (
    <Choice
      id="sex"
      label={text('register.sex.title')}
      hideLabel={hideLabel}
      inRow={inRow}
      problem={problemOf(problems, 'sex')}
      options={[
        { value: 'FEMALE', label: text('Sex.FEMALE') },
        { value: 'MALE', label: text('Sex.MALE') },
        { value: 'ANOTHER', label: text('Sex.ANOTHER') },
        { value: 'NOT_STATED', label: text('form.notSaid'), apart: true },
        { value: 'NOT_ASKED', label: text('Sex.NOT_ASKED'), apart: true },
      ]}
      value={values.sex}
      onChange={(sex) => change({ sex })}
    />
  );
};

type NationalityProps = FieldsProps<NationalityValues> & {
  /** Whether the field says itself what is asked. */
  readonly isNamed?: boolean;
};

export const NationalityFields = ({ values, change, problems, isNamed = false }: NationalityProps) => {
  const text = useText();
  return (
    <>
      <CountrySelect
        id="nationality"
        label={text(isNamed ? 'register.nationality.title' : 'choose.country')}
        hint={text('register.nationality.hint')}
        problem={problemOf(problems, 'nationality')}
        value={values.nationalityAnswer === 'known' ? values.nationality : null}
        onChange={(nationality) => change({ nationality, nationalityAnswer: 'known' })}
      />
      <div style={{ height: 16 }} />
      <Choice
        id="nationalityAnswer"
        label={text('register.nationality.title')}
        hideLabel
        inRow
        options={[
          { value: 'known', label: text('register.nationality.known') },
          { value: 'not-known', label: text('form.notKnown'), apart: true },
          { value: 'not-said', label: text('form.notSaid'), apart: true },
        ]}
        value={values.nationalityAnswer}
        onChange={(nationalityAnswer) => change({ nationalityAnswer })}
      />
    </>
  );
};

export const RelationFields = ({
  values,
  change,
  problems,
  hideLabel = false,
  inRow = false,
}: FieldsProps<RelationValues> & Titled) => {
  const text = useText();
  return (
    <Choice
      id="relation"
      label={text('register.relation.title')}
      hideLabel={hideLabel}
      inRow={inRow}
      problem={problemOf(problems, 'relation')}
      options={everyRelation.map((relation) => ({ value: relation, label: text(`Relation.${relation}`) }))}
      value={values.relation}
      onChange={(relation) => change({ relation })}
    />
  );
};

export const SpokenLanguagesField = ({
  values,
  change,
  problems,
}: FieldsProps<Pick<LanguageValues, 'spokenLanguages'>>) => {
  const text = useText();
  return (
    <LanguagesSelect
      id="spokenLanguages"
      label={text('register.spoken')}
      hint={text('register.spoken.hint')}
      problem={problemOf(problems, 'spokenLanguages')}
      value={values.spokenLanguages}
      onChange={(spokenLanguages) => change({ spokenLanguages })}
    />
  );
};

export const InterfaceLanguageField = ({
  values,
  change,
  problems,
}: FieldsProps<Pick<LanguageValues, 'interfaceLanguage'>>) => {
  const text = useText();
  return (
    <LanguageSelect
      id="interfaceLanguage"
      label={text('register.interface')}
      problem={problemOf(problems, 'interfaceLanguage')}
      value={values.interfaceLanguage}
      onChange={(interfaceLanguage) => change({ interfaceLanguage })}
    />
  );
};

export const InterpreterLanguageField = ({
  values,
  change,
  problems,
}: FieldsProps<Pick<LanguageValues, 'interpreterLanguage'>>) => {
  const text = useText();
  return (
    <LanguageSelect
      id="interpreterLanguage"
      label={text('register.interpreterLanguage')}
      problem={problemOf(problems, 'interpreterLanguage')}
      value={values.interpreterLanguage}
      onChange={(interpreterLanguage) => change({ interpreterLanguage })}
    />
  );
};
