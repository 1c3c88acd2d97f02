import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Canaries } from './canaries';

type Does = (contract: CallContract, given: object) => Promise<unknown>;

const { recordMigrationStatus, correctMigrationStatus, enterMigrationStatusInError, takeBackMigrationStatusError } =
  contracts;

/** A registered person tells of a migration status, as sealed as it is rare, which is put right and said to be in error by who is responsible. */
export const tellOfStatus = async (canaries: Canaries, personId: string, does: Does, doesSoon: Does): Promise<void> => {
  const statusId = newId();
  const status = canaries.code(`${recordMigrationStatus.name} status`, 'removal-ordered');
  const told = { status, country: 'RU', from: { precision: 'year', year: 2024 }, until: null, toldOn: '2026-11-02' };
  await does(recordMigrationStatus, { commandId: statusId, personId, ...told });
  const to = { ...told, country: 'KZ' };
  await doesSoon(correctMigrationStatus, { personId, statusId, because: 'other', from: told, to });
  await does(enterMigrationStatusInError, { personId, statusId, because: 'other' });
  await does(takeBackMigrationStatusError, { personId, statusId });
};
