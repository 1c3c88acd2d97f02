import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { countryCodes, nearbyCountries } from '../i18n/countries';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';

type CountrySelectProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly width?: number | string;
};

/** A country by its name in the chosen language; those nearby come first. */
export const CountrySelect = ({ id, label, hint, problem = null, value, onChange, width }: CountrySelectProps) => {
  const text = useText();
  const format = useFormat();
  const data = useMemo(() => {
    const named = countryCodes.map((code) => ({ value: code, label: format.country(code) }));
    const near = named.filter((country) => nearbyCountries.has(country.value));
    const far = named
      .filter((country) => !nearbyCountries.has(country.value))
      .sort((one, other) => one.label.localeCompare(other.label));
    return [...near, ...far];
  }, [format]);
  return (
    <Select
      id={id}
      label={label}
      description={hint}
      error={problem}
      data={data}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': text('form.clear') }}
      autoComplete="off"
      placeholder={text('form.choose')}
      nothingFoundMessage={text('choose.nothing')}
      maxDropdownHeight={320}
      {...(width === undefined ? {} : { w: width })}
    />
  );
};
