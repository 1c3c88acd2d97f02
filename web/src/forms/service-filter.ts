import type { OptionsFilter } from '@mantine/core';
import { findsService, type ServiceIndex } from '../i18n/service-search';

/** For a list of services that can be searched: goes by the words for a service, not only by its name. */
export const byServiceWords =
  (index: ServiceIndex): OptionsFilter =>
  ({ options, search }) =>
    options.filter((option) => 'value' in option && findsService(index, search, option.value));
