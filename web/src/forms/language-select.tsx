import { MultiSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { spokenLanguageCodes } from '../i18n/countries';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';

type LanguageFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
};

const useLanguageOptions = (codes: readonly string[] = spokenLanguageCodes) => {
  const format = useFormat();
  return useMemo(() => codes.map((code) => ({ value: code, label: format.language(code) })), [codes, format]);
};

type OneLanguageProps = LanguageFieldProps & {
  readonly codes?: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
};

export const LanguageSelect = ({ id, label, hint, problem = null, codes, value, onChange }: OneLanguageProps) => {
  const text = useText();
  return (
    <Select
      id={id}
      label={label}
      description={hint}
      error={problem}
      data={useLanguageOptions(codes)}
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      searchable
      placeholder={text('form.choose')}
      nothingFoundMessage={text('choose.nothing')}
      mb="md"
    />
  );
};

type LanguagesProps = LanguageFieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
};

export const LanguagesSelect = ({ id, label, hint, problem = null, value, onChange }: LanguagesProps) => {
  const text = useText();
  return (
    <MultiSelect
      id={id}
      label={label}
      description={hint}
      error={problem}
      data={useLanguageOptions()}
      value={[...value]}
      onChange={onChange}
      searchable
      maxValues={10}
      {...(value.length === 0 ? { placeholder: text('form.choose') } : {})}
      nothingFoundMessage={text('choose.nothing')}
      hidePickedOptions
      mb="md"
    />
  );
};
