import {
  everyEpisodePurpose,
  everyPhoneOwner,
  everyPhoneSafety,
  everyReturnKind,
  everyStage,
} from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { CountrySelect } from '../../../forms/country-select';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { PhoneInput } from '../../../forms/phone-input';
import { problemOf } from '../../../forms/problems';
import { useText } from '../../../i18n/use-text';
import type { FieldsProps } from './fact-fields';
import type { MigrationValues, PhoneFactValues, ReturnValues } from './fact.values';
import classes from '../../../forms/steps.module.css';

export const PhoneFields = ({ values, change, problems }: FieldsProps<PhoneFactValues>) => {
  const text = useText();
  return (
    <>
      <Choice
        id="phoneAnswer"
        label={text('register.phone.has')}
        inRow
        problem={problemOf(problems, 'phoneAnswer')}
        options={[
          { value: 'yes', label: text('register.phone.yes') },
          { value: 'none', label: text('register.phone.none') },
          { value: 'not-said', label: text('form.notSaid'), apart: true },
        ]}
        value={values.phoneAnswer}
        onChange={(phoneAnswer) => change({ phoneAnswer })}
      />
      {values.phoneAnswer === 'yes' && (
        <>
          <PhoneInput
            id="phone"
            problem={problemOf(problems, 'phone')}
            value={{ country: values.phoneCountry, number: values.phoneNumber }}
            onChange={({ country, number }) => change({ phoneCountry: country, phoneNumber: number })}
          />
          <Choice
            id="phoneWhose"
            label={text('register.phone.whose')}
            inRow
            problem={problemOf(problems, 'phoneWhose')}
            options={everyPhoneOwner.map((owner) => ({ value: owner, label: text(`PhoneOwner.${owner}`) }))}
            value={values.phoneWhose}
            onChange={(phoneWhose) => change({ phoneWhose })}
          />
          <Choice
            id="phoneSafe"
            label={text('register.phone.safe')}
            hint={text('register.phone.safe.hint')}
            problem={problemOf(problems, 'phoneSafe')}
            options={everyPhoneSafety.map((safe) => ({
              value: safe,
              label: text(`PhoneSafety.${safe}`),
              apart: safe === 'NOT_ASKED',
            }))}
            value={values.phoneSafe}
            onChange={(phoneSafe) => change({ phoneSafe })}
          />
          {values.phoneSafe === 'ONLY_WHEN' && (
            <TextInput
              id="phoneHours"
              label={text('register.phone.hours')}
              error={problemOf(problems, 'phoneHours')}
              maxLength={longest.registerPerson.phone.hours}
              autoComplete="off"
              value={values.phoneHours}
              onChange={({ currentTarget }) => change({ phoneHours: currentTarget.value })}
              mb="md"
            />
          )}
          {values.phoneSafe !== 'NO' && (
            <TextInput
              id="phoneSayYouAre"
              label={text('form.optional', { label: text('register.phone.sayYouAre') })}
              error={problemOf(problems, 'phoneSayYouAre')}
              maxLength={longest.registerPerson.phone.sayYouAre}
              autoComplete="off"
              value={values.phoneSayYouAre}
              onChange={({ currentTarget }) => change({ phoneSayYouAre: currentTarget.value })}
            />
          )}
        </>
      )}
    </>
  );
};

/** When somebody is back from a migration, and how. */
export const ReturnFields = ({ values, change, problems }: FieldsProps<ReturnValues>) => {
  const text = useText();
  return (
    <>
      <PartialDateInput
        id="returned"
        label={text('register.returned')}
        problem={problemOf(problems, 'returned')}
        value={values.returned}
        onChange={(returned) => change({ returned })}
      />
      <Choice
        id="returnKind"
        label={text('register.returnKind')}
        inRow
        problem={problemOf(problems, 'returnKind')}
        options={everyReturnKind.map((kind) => ({ value: kind, label: text(`ReturnKind.${kind}`) }))}
        value={values.returnKind}
        onChange={(returnKind) => change({ returnKind })}
      />
    </>
  );
};

/** From where to where somebody migrates, how far it came, and when. */
export const WayFields = ({ values, change, problems }: FieldsProps<MigrationValues>) => {
  const text = useText();
  return (
    <>
      <div className={classes['pair']}>
        <CountrySelect
          id="origin"
          label={text('register.origin')}
          problem={problemOf(problems, 'origin')}
          value={values.origin}
          onChange={(origin) => change({ origin })}
        />
        <CountrySelect
          id="destination"
          label={text('form.optional', { label: text('register.destination') })}
          problem={problemOf(problems, 'destination')}
          value={values.destination}
          onChange={(destination) => change({ destination })}
        />
      </div>
      <Choice
        id="stage"
        label={text('register.stage')}
        inRow
        problem={problemOf(problems, 'stage')}
        options={everyStage.map((stage) => ({ value: stage, label: text(`Stage.${stage}`) }))}
        value={values.stage}
        onChange={(stage) => change({ stage })}
      />
      <Choice
        id="purpose"
        label={text('register.purpose')}
        inRow
        problem={problemOf(problems, 'purpose')}
        options={everyEpisodePurpose.map((purpose) => ({
          value: purpose,
          label: text(`EpisodePurpose.${purpose}`),
          apart: purpose === 'NOT_STATED',
        }))}
        value={values.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      {values.stage !== null && values.stage !== 'PROSPECTIVE' && (
        <PartialDateInput
          id="since"
          label={text('register.since')}
          problem={problemOf(problems, 'since')}
          value={values.since}
          onChange={(since) => change({ since })}
        />
      )}
      {values.stage === 'RETURNED' && <ReturnFields values={values} change={change} problems={problems} />}
    </>
  );
};

export const MigrationFields = ({ values, change, problems }: FieldsProps<MigrationValues>) => {
  const text = useText();
  return (
    <>
      <Choice
        id="migrationAnswer"
        label={text('register.migration.has')}
        inRow
        problem={problemOf(problems, 'migrationAnswer')}
        options={[
          { value: 'yes', label: text('register.migration.yes') },
          { value: 'no', label: text('register.migration.no') },
          { value: 'not-said', label: text('form.notSaid'), apart: true },
        ]}
        value={values.migrationAnswer}
        onChange={(migrationAnswer) => change({ migrationAnswer })}
      />
      {values.migrationAnswer === 'yes' && <WayFields values={values} change={change} problems={problems} />}
    </>
  );
};
