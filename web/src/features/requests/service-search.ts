import { findsService, type ServiceIndex } from '../../i18n/service-search';
import { domainOf, requestableServices, type Domain, type RequestableService } from '../../i18n/services';

export type FoundService = { readonly code: RequestableService; readonly domain: Domain };

/** Services of a field, or of all, that what was typed finds. */
export const searchServices = (index: ServiceIndex, typed: string, domain: Domain | null): readonly FoundService[] =>
  requestableServices.flatMap((code) => {
    const its = domainOf(code);
    if (!its || (domain !== null && its !== domain) || !findsService(index, typed, code)) return [];
    return [{ code, domain: its }];
  });
