import {
  parsePhoneNumberFromString,
  type CountryCode,
  getCountries,
  getCountryCallingCode,
} from 'libphonenumber-js/min';

const countries = new Set<string>(getCountries());
const isPhoneCountry = (code: string): code is CountryCode => countries.has(code);

/** The number in international writing, or undefined where it is not a complete one. */
export const readPhone = (typed: string, country: string): string | undefined => {
  const parsed = parsePhoneNumberFromString(typed, isPhoneCountry(country) ? { defaultCountry: country } : {});
  return parsed?.isPossible() ? parsed.formatInternational() : undefined;
};

/** `+992` for `TJ`. */
export const callingCode = (country: string): string | undefined =>
  isPhoneCountry(country) ? `+${getCountryCallingCode(country)}` : undefined;
