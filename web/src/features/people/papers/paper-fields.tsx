import { TextInput } from '@mantine/core';
import { Choice } from '../../../forms/choice';
import { CountrySelect } from '../../../forms/country-select';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf, type Problem } from '../../../forms/problems';
import {
  everyDocumentIssuer,
  everyDocumentKind,
  everyDocumentWhereabouts,
  everyWithoutNumber,
} from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { lastExpiry, type PaperValues } from './papers.values';

type PaperFieldsProps = {
  readonly values: PaperValues;
  readonly change: (part: Partial<PaperValues>) => void;
  readonly problems: readonly Problem[];
};

const isApart = (code: string): boolean => code === 'NOT_KNOWN' || code === 'NOT_STATED';

/** What is asked of a document; nothing is chosen in advance. */
export const PaperFields = ({ values, change, problems }: PaperFieldsProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <Choice
        id="kind"
        label={text('papers.kind')}
        tight
        problem={problemOf(problems, 'kind')}
        options={everyDocumentKind.map((code) => ({ value: code, label: text(`DocumentKind.${code}`) }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        id="issuer"
        label={text('papers.issuer')}
        inRow
        problem={problemOf(problems, 'issuer')}
        options={everyDocumentIssuer.map((code) => ({
          value: code,
          label: text(`DocumentIssuer.${code}`),
          apart: isApart(code),
        }))}
        value={values.issuer}
        onChange={(issuer) => change({ issuer })}
      />
      {values.issuer === 'COUNTRY' && (
        <CountrySelect
          id="country"
          label={text('papers.country')}
          problem={problemOf(problems, 'country')}
          value={values.country}
          onChange={(country) => change({ country })}
        />
      )}
      <TextInput
        id="number"
        my="md"
        label={text('papers.number')}
        description={text('papers.number.hint')}
        error={problemOf(problems, 'number')}
        maxLength={longest.recordIdentityDocument.document.number}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={values.number}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
      {values.number.trim() === '' && (
        <Choice
          id="withoutNumber"
          label={text('papers.withoutNumber')}
          inRow
          problem={problemOf(problems, 'withoutNumber')}
          options={everyWithoutNumber.map((code) => ({
            value: code,
            label: text(`WithoutNumber.${code}`),
            apart: isApart(code),
          }))}
          value={values.withoutNumber}
          onChange={(withoutNumber) => change({ withoutNumber })}
        />
      )}
      <Choice
        id="expiring"
        label={text('papers.expiring')}
        inRow
        problem={problemOf(problems, 'expiring')}
        options={[
          { value: 'yes', label: text('papers.expiring.yes') },
          { value: 'no', label: text('papers.expiring.no') },
        ]}
        value={values.expiring}
        onChange={(expiring) => change({ expiring })}
      />
      {values.expiring === 'yes' && (
        <PartialDateInput
          id="expires"
          label={text('papers.expires')}
          latest={lastExpiry(format.today())}
          problem={problemOf(problems, 'expires')}
          value={values.expires}
          onChange={(expires) => change({ expires })}
        />
      )}
      <Choice
        id="whereabouts"
        label={text('papers.whereabouts')}
        tight
        problem={problemOf(problems, 'whereabouts')}
        options={everyDocumentWhereabouts.map((code) => ({
          value: code,
          label: text(`DocumentWhereabouts.${code}`),
          apart: isApart(code),
        }))}
        value={values.whereabouts}
        onChange={(whereabouts) => change({ whereabouts })}
      />
    </>
  );
};
