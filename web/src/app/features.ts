import { demandsFeature } from '../features/demands/demands.feature';
import { directoryFeature } from '../features/directory/directory.feature';
import { erasuresFeature } from '../features/erasures/erasures.feature';
import { exceptionsFeature } from '../features/exceptions/exceptions.feature';
import { oversightFeature } from '../features/oversight/oversight.feature';
import { inboxFeature } from '../features/inbox/inbox.feature';
import { myWorkFeature } from '../features/my-work/my-work.feature';
import { duplicatesFeature } from '../features/people/duplicates/duplicates.feature';
import { peopleFeature } from '../features/people/people.feature';
import { referralsFeature } from '../features/referrals/referrals.feature';
import { reportsFeature } from '../features/reports/reports.feature';
import { requestsFeature } from '../features/requests/requests.feature';
import { searchesFeature } from '../features/searches/searches.feature';
import { wordingsFeature } from '../features/wordings/wordings.feature';
import type { Feature } from '../shell/feature';

export const features: readonly Feature[] = [
  oversightFeature,
  myWorkFeature,
  peopleFeature,
  duplicatesFeature,
  requestsFeature,
  referralsFeature,
  inboxFeature,
  directoryFeature,
  reportsFeature,
  exceptionsFeature,
  demandsFeature,
  erasuresFeature,
  searchesFeature,
  wordingsFeature,
];

export const railEntries = features.flatMap(({ rail }) => rail).sort((one, other) => one.order - other.order);

export const deskTabs = features.flatMap(({ desk = [] }) => desk).sort((one, other) => one.order - other.order);
