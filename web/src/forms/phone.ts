import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { readNumber } from '../generated/phone-number';

const countries = new Set<string>(getCountries());
const isPhoneCountry = (code: string): code is CountryCode => countries.has(code);

/** The number in international writing, or undefined where it is not a complete one. */
export const readPhone = (typed: string, country: string): string | undefined => {
  const read = readNumber(typed, country);
  return read.kind === 'number' ? read.written : undefined;
};

/** Whether a number was typed with an extension, which is not kept. */
export const hasExtension = (typed: string, country: string): boolean => {
  const read = readNumber(typed, country);
  return read.kind === 'problem' && read.problem === 'extension-not-kept';
};

/** `+992` for `TJ`. */
export const callingCode = (country: string): string | undefined =>
  isPhoneCountry(country) ? `+${getCountryCallingCode(country)}` : undefined;

/** A number in international writing as the country and how it is written at home; undefined where it is none. */
export const phoneParts = (number: string): { readonly country: string; readonly national: string } | undefined => {
  const read = parsePhoneNumberFromString(number);
  if (read?.country === undefined) return undefined;
  return {
    country: read.country,
    national: read.formatInternational().replace(`+${read.countryCallingCode}`, '').trim(),
  };
};
