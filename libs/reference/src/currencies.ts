import { countries } from './countries';
import { once } from './table';

export type Currency = {
  /** ISO 4217. */
  readonly code: string;
  /** Digits after the point in amounts as they are written (CLDR). */
  readonly decimals: number;
  /** Countries of the network that use it. */
  readonly usedIn: readonly string[];
};

const known = once(() => new Set(Intl.supportedValuesOf('currency')));

/** True for a currency code the platform knows. */
export const isCurrencyCode = (code: string): boolean => known().has(code);

/** The currencies of the network's countries, by code. */
export const currencies = once((): readonly Currency[] => {
  const codes = [...new Set(countries().map((country) => country.currency))].sort();
  return Object.freeze(
    codes.map((code) =>
      Object.freeze({
        code,
        decimals: decimalsOf(code),
        usedIn: Object.freeze(countries().flatMap((country) => (country.currency === code ? [country.iso2] : []))),
      }),
    ),
  );
});

const decimalsOf = (code: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;

/** A currency of the network by its ISO 4217 code, or undefined. */
export const currencyByCode = (code: string): Currency | undefined =>
  currencies().find((currency) => currency.code === code);

/** The name of a currency in a BCP 47 language; undefined for a code that is none. */
export const currencyName = (code: string, language: string): string | undefined =>
  isCurrencyCode(code)
    ? new Intl.DisplayNames([language, 'en'], { type: 'currency', fallback: 'none' }).of(code)
    : undefined;
