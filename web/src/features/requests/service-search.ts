import type { Language } from '../../i18n/languages';
import { findsService } from '../../i18n/service-search';
import { domainOf, requestableServices, serviceName, type Domain } from '../../i18n/services';

export type FoundService = { readonly code: string; readonly name: string; readonly domain: Domain };

/** Services of a field, or of all, that what was typed finds. */
export const searchServices = (typed: string, domain: Domain | null, language: Language): readonly FoundService[] =>
  requestableServices.flatMap((code) => {
    const its = domainOf(code);
    if (!its || (domain !== null && its !== domain) || !findsService(typed, code)) return [];
    return [{ code, name: serviceName(code, language), domain: its }];
  });
