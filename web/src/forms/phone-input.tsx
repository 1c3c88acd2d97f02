import { TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { CountrySelect } from './country-select';
import { callingCode } from './phone';
import classes from './phone-input.module.css';

export type PhoneValues = { readonly country: string; readonly number: string };

type PhoneInputProps = {
  readonly id: string;
  readonly problem: string | null;
  readonly value: PhoneValues;
  readonly onChange: (value: PhoneValues) => void;
};

/** A phone number with its country. */
export const PhoneInput = ({ id, problem, value, onChange }: PhoneInputProps) => {
  const text = useText();
  return (
    <div className={classes['phone']}>
      <CountrySelect
        id={`${id}-country`}
        label={text('phone.country')}
        value={value.country}
        onChange={(country) => onChange({ ...value, country: country ?? '' })}
        width={240}
      />
      <TextInput
        id={id}
        label={text('phone.number')}
        error={problem}
        type="tel"
        dir="ltr"
        autoComplete="off"
        leftSection={<span className={classes['code']}>{callingCode(value.country) ?? ''}</span>}
        leftSectionWidth={60}
        value={value.number}
        onChange={({ currentTarget }) => onChange({ ...value, number: currentTarget.value })}
        className={classes['number'] ?? ''}
      />
    </div>
  );
};
