import { Choice } from '../../../forms/choice';
import { CountrySelect } from '../../../forms/country-select';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyAgeBand, everyFamilyTie, everyFamilyWhereabouts } from '../../../generated/codes';
import { useText } from '../../../i18n/use-text';
import type { MemberValues } from './family.values';

type MemberFieldsProps = {
  readonly values: MemberValues;
  readonly change: (part: Partial<MemberValues>) => void;
  readonly problems: readonly Problem[];
};

/** What is asked of a member of a family; nothing is chosen in advance. */
export const MemberFields = ({ values, change, problems }: MemberFieldsProps) => {
  const text = useText();
  return (
    <>
      <Choice
        id="tie"
        label={text('family.tie')}
        tight
        problem={problemOf(problems, 'tie')}
        options={everyFamilyTie.map((code) => ({ value: code, label: text(`FamilyTie.${code}`) }))}
        value={values.tie}
        onChange={(tie) => change({ tie })}
      />
      <Choice
        id="ageBand"
        label={text('family.ageBand')}
        inRow
        problem={problemOf(problems, 'ageBand')}
        options={everyAgeBand.map((code) => ({
          value: code,
          label: text(`AgeBand.${code}`),
          apart: code === 'AGE_NOT_KNOWN',
        }))}
        value={values.ageBand}
        onChange={(ageBand) => change({ ageBand })}
      />
      <Choice
        id="whereabouts"
        label={text('family.whereabouts')}
        inRow
        problem={problemOf(problems, 'whereabouts')}
        options={everyFamilyWhereabouts.map((code) => ({
          value: code,
          label: text(`FamilyWhereabouts.${code}`),
          apart: code === 'NOT_KNOWN',
        }))}
        value={values.whereabouts}
        onChange={(whereabouts) => change({ whereabouts })}
      />
      {values.whereabouts === 'APART' && (
        <CountrySelect
          id="country"
          label={text('family.country')}
          hint={text('family.country.hint')}
          problem={problemOf(problems, 'country')}
          value={values.country}
          onChange={(country) => change({ country })}
        />
      )}
    </>
  );
};
