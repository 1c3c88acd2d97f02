import { Skeleton } from '@mantine/core';
import { ConsentQuestion } from '../../../forms/consent-question';
import { LanguageSelect } from '../../../forms/language-select';
import { problemOf } from '../../../forms/problems';
import type { ConsentDecision, OwnPurpose, WordingPartiesInput } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { Loaded } from '../../../ui/screen-state';
import { ConsentMannerFields } from '../consent/consent-manner';
import type { StepProps } from './register-steps';
import { purposesOf, type RegisterValues } from './register.values';
import { useOwnCentre, useWordings, WordingFallback, type Wording } from '../consent/wordings';

const wordingLanguageOf = (values: RegisterValues): string =>
  values.wordingLanguage ?? values.interfaceLanguage ?? values.spokenLanguages[0] ?? 'en';

type ReadOut = Wording & { readonly named: WordingPartiesInput };

const answered = (values: RegisterValues, wording: ReadOut, purpose: OwnPurpose, decision: ConsentDecision) => ({
  ...values.answers,
  [purpose]: {
    decision,
    commandId: values.answers[purpose]?.commandId ?? crypto.randomUUID(),
    wordingId: wording.id,
    wordingLanguage: wording.language,
    named: wording.named,
  },
});

const purposeField = (purpose: OwnPurpose): string => (purpose === 'CARE' ? 'care' : `purpose-${purpose}`);

type QuestionsProps = StepProps & { readonly purposes: readonly OwnPurpose[] };

const Questions = ({ values, change, problems, purposes }: QuestionsProps) => {
  const wanted = wordingLanguageOf(values);
  const named = useOwnCentre();
  const reading = useWordings(wanted);
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={140} mb="md" />}>
      {({ consentWordings }) => (
        <>
          <WordingFallback wanted={wanted} wordings={consentWordings} />
          {purposes.map((purpose) => {
            const wording = consentWordings.find((each) => each.purpose === purpose);
            if (!wording) return null;
            return (
              <ConsentQuestion
                key={purpose}
                id={purposeField(purpose)}
                purpose={purpose}
                wording={wording}
                problem={problemOf(problems, purposeField(purpose))}
                value={values.answers[purpose]?.decision ?? null}
                onChange={(decision) => change({ answers: answered(values, { ...wording, named }, purpose, decision) })}
              />
            );
          })}
        </>
      )}
    </Loaded>
  );
};

export const CareStep = (props: StepProps) => {
  const text = useText();
  const { values, change, problems } = props;
  const no = values.answers.CARE?.decision === 'REFUSED';
  return (
    <>
      <LanguageSelect
        id="wordingLanguage"
        label={text('register.wordingLanguage')}
        value={wordingLanguageOf(values)}
        onChange={(wordingLanguage) => change({ wordingLanguage, answers: {} })}
      />
      <Questions {...props} purposes={['CARE']} />
      {!no && <ConsentMannerFields value={values} onChange={change} problems={problems} />}
    </>
  );
};

export const PurposesStep = (props: StepProps) => {
  const text = useText();
  return (
    <>
      {props.values.family && (
        <Notice kind="info" title={text('register.family.alone')}>
          {text('register.family.alone.say')}
        </Notice>
      )}
      <Questions {...props} purposes={purposesOf(props.values)} />
    </>
  );
};
