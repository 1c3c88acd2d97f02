import { languages, type Language } from '../../i18n/languages';
import { domainName, domainOf, requestableServices, serviceName, type Domain } from '../../i18n/services';

export type FoundService = { readonly code: string; readonly name: string; readonly domain: Domain };

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ё', 'е');

/** Services whose name, code or field holds every word that was typed, in any language of the names. */
export const searchServices = (typed: string, domain: Domain | null, language: Language): readonly FoundService[] => {
  const words = plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return requestableServices.flatMap((code) => {
    const its = domainOf(code);
    if (!its || (domain !== null && its !== domain)) return [];
    const haystack = plain(
      [code, ...languages.flatMap((each) => [serviceName(code, each), domainName(its, each)])].join(' '),
    );
    return words.every((word) => haystack.includes(word))
      ? [{ code, name: serviceName(code, language), domain: its }]
      : [];
  });
};
