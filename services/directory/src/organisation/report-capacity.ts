import { reportCapacity as contract } from '@mrc/contracts';
import { localDay } from '@mrc/kernel';
import { changeOfOffering } from './change-offering';
import { reportCapacity as decideCapacity } from './organisation';

/** Says whether a partner has places; `expectedVersion` and the answer are the partner's, on whose stream offerings are. */
export const reportCapacity = changeOfOffering(contract, 'report-capacity', (offered, { hasPlaces }, { at }) =>
  decideCapacity(offered, { hasPlaces, on: localDay(at, offered.organisation.timeZone) }),
);
