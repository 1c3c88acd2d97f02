import { indexBy, once, readTable } from './table';

export type Country = {
  readonly iso2: string;
  readonly iso3: string;
  readonly isoNumeric: string;
  readonly names: { readonly en: string; readonly ru: string; readonly ar: string; readonly es: string };
  /** ISO 4217. */
  readonly currency: string;
  /** With its plus: `+992`. */
  readonly callingCode: string;
  /** BCP 47, the language most people are served in first. */
  readonly serviceLanguages: readonly string[];
  readonly otherCalendar: string | undefined;
  /** IANA zones, west to east. */
  readonly timeZones: readonly string[];
  readonly role: string;
};

/** The countries the network works with; every other country has a code and a name only (`countryName`). */
export const countries = once(() =>
  readTable('countries_in_scope.csv', (row): Country => ({
    iso2: row.text('iso2'),
    iso3: row.text('iso3'),
    isoNumeric: row.text('iso_numeric'),
    names: {
      en: row.text('name_en'),
      ru: row.text('name_ru'),
      ar: row.text('name_ar'),
      es: row.text('name_es'),
    },
    currency: row.text('currency'),
    callingCode: row.text('calling_code'),
    serviceLanguages: row.list('service_languages'),
    otherCalendar: row.optional('civil_calendar_other_than_gregorian'),
    timeZones: row.list('timezones'),
    role: row.text('role_in_scope'),
  })),
);

const byCode = once(() => indexBy(countries(), (country) => country.iso2));

/** A country of the network by ISO 3166-1 alpha-2, or undefined. */
export const countryByCode = (iso2: string): Country | undefined => byCode().get(iso2);

const assigned = once(
  () =>
    new Set(
      (
        'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
        'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
        'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO ' +
        'JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR ' +
        'MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO ' +
        'RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV ' +
        'TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
      ).split(' '),
    ),
);

/** Every officially assigned ISO 3166-1 alpha-2 code, in alphabetical order. */
export const countryCodes = once((): readonly string[] => Object.freeze([...assigned()]));

/** True for an officially assigned ISO 3166-1 alpha-2 code. */
export const isCountryCode = (code: string): boolean => assigned().has(code);

/** A country's name in a BCP 47 language: our own list first, then the platform's; undefined for a code that is none. */
export const countryName = (iso2: string, language: string): string | undefined => {
  if (!isCountryCode(iso2)) return undefined;
  const own = countryByCode(iso2)?.names;
  if (own !== undefined) {
    if (language === 'en' || language === 'ru' || language === 'ar' || language === 'es') return own[language];
  }
  return new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' }).of(iso2);
};
