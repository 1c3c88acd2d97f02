import { Choice } from '../../../forms/choice';
import { CountrySelect } from '../../../forms/country-select';
import { DayInput } from '../../../forms/day-input';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyMigrationStatusCode } from '../../../generated/codes';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { latestOf, type StatusValues } from './status.values';

type StatusFieldsProps = {
  readonly values: StatusValues;
  readonly change: (part: Partial<StatusValues>) => void;
  readonly problems: readonly Problem[];
};

/** What is asked of a migration status; nothing is chosen in advance. */
export const StatusFields = ({ values, change, problems }: StatusFieldsProps) => {
  const text = useText();
  const format = useFormat();
  const today = format.today();
  return (
    <>
      <CountrySelect
        id="country"
        label={text('migrationStatus.country')}
        problem={problemOf(problems, 'country')}
        value={values.country}
        onChange={(country) => change({ country })}
      />
      <Choice
        id="status"
        label={text('migrationStatus.status')}
        tight
        problem={problemOf(problems, 'status')}
        options={everyMigrationStatusCode.map((code) => ({
          value: code,
          label: text(`MigrationStatusCode.${code}`),
          apart: code === 'NOT_KNOWN' || code === 'NOT_STATED',
        }))}
        value={values.status}
        onChange={(status) => change({ status })}
      />
      <PartialDateInput
        id="from"
        label={text('migrationStatus.from')}
        latest={latestOf('from', today)}
        problem={problemOf(problems, 'from')}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      <PartialDateInput
        id="until"
        label={text('form.optional', { label: text('migrationStatus.until') })}
        hint={text('migrationStatus.until.hint')}
        latest={latestOf('until', today)}
        problem={problemOf(problems, 'until')}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <DayInput
        id="toldOn"
        label={text('migrationStatus.toldOn')}
        problem={problemOf(problems, 'toldOn')}
        value={values.toldOn}
        onChange={(toldOn) => change({ toldOn })}
        offer={{ day: today, label: text('date.today') }}
      />
    </>
  );
};
