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
  const parsed = parsed00(typed, country);
  return parsed?.isPossible() && !hasExtension(typed, country) ? parsed.formatInternational() : undefined;
};

/** Whether a number was typed with an extension, which is not kept. */
export const hasExtension = (typed: string, country: string): boolean =>
  parsed00(typed, country)?.ext !== undefined || /\d\D*(?:доб|вн|ext|[#xх;])\D*\d+\D*$/iu.test(typed);

/** A number that begins with 00, as from abroad, is one with a plus. */
const parsed00 = (typed: string, country: string) =>
  parsePhoneNumberFromString(
    typed.trim().replace(/^00(?=\D*[1-9])/u, '+'),
    isPhoneCountry(country) ? { defaultCountry: country } : {},
  );

/** `+992` for `TJ`. */
export const callingCode = (country: string): string | undefined =>
  isPhoneCountry(country) ? `+${getCountryCallingCode(country)}` : undefined;
