import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import { countries, countryByCode, countryCodes, countryName, isCountryCode } from './countries';
import { currencies, currencyByCode, currencyName, isCurrencyCode } from './currencies';
import { languageByTag, languageName, languages } from './languages';

describe('countries', () => {
  it('are the 26 of the network, each once', () => {
    expect(countries()).toHaveLength(26);
    expect(new Set(countries().map((country) => country.iso3)).size).toBe(26);
  });

  it('carry what a desk needs', () => {
    expect(countryByCode('TJ')).toMatchObject({
      iso3: 'TJK',
      names: { en: 'Tajikistan', ru: 'Таджикистан', ar: 'طاجيكستان', es: 'Tayikistán' },
      currency: 'TJS',
      callingCode: '+992',
      serviceLanguages: ['tg', 'ru', 'uz', 'en'],
      timeZones: ['Asia/Dushanbe'],
    });
    expect(countryByCode('RU')?.timeZones).toHaveLength(11);
    expect(countryByCode('DE')).toBeUndefined();
  });

  it('agree with the telephone metadata, the time zones and the languages we know', () => {
    const phoneCountries = new Map(getCountries().map((code) => [String(code), `+${getCountryCallingCode(code)}`]));
    for (const country of countries()) {
      expect([country.iso2, country.callingCode]).toEqual([country.iso2, phoneCountries.get(country.iso2)]);
      expect(isCurrencyCode(country.currency)).toBe(true);
      expect(isCountryCode(country.iso2)).toBe(true);
      for (const zone of country.timeZones)
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      for (const tag of country.serviceLanguages) expect(languageByTag(tag)?.tag).toBe(tag);
    }
  });

  it('have codes as ISO 3166-1 assigns them', () => {
    expect(countryCodes()).toHaveLength(249);
    expect([...countryCodes()].sort()).toEqual(countryCodes());
    const unassigned = getCountries().filter((code) => !isCountryCode(code));
    expect(unassigned.sort()).toEqual(['AC', 'TA', 'XK']);
    for (const none of ['', 'XX', 'EU', 'tj', 'TJK']) expect(isCountryCode(none)).toBe(false);
  });

  it('have a name in any language, our own spelling first', () => {
    expect(countryName('KG', 'ru')).toBe('Кыргызстан');
    expect(countryName('AE', 'ru')).toBe('ОАЭ');
    expect(countryName('DE', 'ru')).toBe('Германия');
    expect(countryName('TJ', 'fr')).toBe('Tadjikistan');
    expect(countryName('XX', 'en')).toBeUndefined();
    for (const code of countryCodes()) expect(countryName(code, 'en')).toBeDefined();
  });
});

describe('languages', () => {
  it('know script, direction and plurals', () => {
    expect(languages()).toHaveLength(28);
    expect(languageByTag('ar')).toMatchObject({ script: 'Arab', direction: 'rtl', wave: 1 });
    expect(languageByTag('uz-Cyrl')).toMatchObject({ script: 'Cyrl', direction: 'ltr' });
    expect(languageByTag('xx')).toBeUndefined();
  });

  it('state the plural categories the platform selects', () => {
    for (const language of languages()) {
      const selected = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
      expect([language.tag, [...selected].sort()]).toEqual([language.tag, [...language.pluralCategories].sort()]);
    }
  });

  it('have names in other languages', () => {
    expect(languageName('tg', 'en')).toBe('Tajik');
    expect(languageName('tg', 'ru')).toBe('таджикский');
  });
});

describe('currencies', () => {
  it('are those of the countries, with decimals and users', () => {
    expect(currencyByCode('KWD')).toEqual({ code: 'KWD', decimals: 3, usedIn: ['KW'] });
    expect(currencyByCode('TJS')?.decimals).toBe(2);
    expect(currencyByCode('CHF')).toBeUndefined();
    expect(currencies().flatMap((currency) => currency.usedIn)).toHaveLength(26);
  });

  it('have names', () => {
    expect(currencyName('RUB', 'en')).toBe('Russian Ruble');
    expect(currencyName('ZZZ', 'en')).toBeUndefined();
  });
});
