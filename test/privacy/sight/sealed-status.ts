import { localDay, newId } from '@mrc/kernel';
import type { PersonName } from './named-people';
import type { World } from './world';

const year = (of: number) => ({ precision: 'YEAR', year: of });

/** Two people of whom a migration status is recorded, corrected, and of one of them said to be in error and not after all. */
export const tellsOfStatus = async (world: World): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const toldOn = localDay(new Date(), 'Asia/Dushanbe');
  const told = { status: 'IRREGULAR', country: 'RU', from: year(2021), until: year(2024), toldOn };
  for (const name of ['a person', 'a person registered by a slip'] as const satisfies readonly PersonName[]) {
    const [id, personId] = [newId(), world.persons[name].id];
    await worker.succeeds('recordMigrationStatus', { commandId: id, personId, ...told });
    world.statuses.set(`the migration status of ${name}`, { id, personId });
    const correction = { because: 'PAPER_SEEN', note: 'The patent of 2021.', from: told };
    const to = { ...told, status: 'WORK_PERMIT' };
    await worker.succeeds('correctMigrationStatus', { personId, statusId: id, ...correction, to });
  }
  const wrong = newId();
  const personId = world.persons['a person'].id;
  await worker.succeeds('recordMigrationStatus', { commandId: wrong, personId, ...told, country: 'KZ' });
  const inError = { personId, statusId: wrong };
  const because = { because: 'OTHER', note: 'It was her sister.' };
  await worker.succeeds('enterMigrationStatusInError', { ...inError, ...because });
  await worker.succeeds('takeBackMigrationStatusError', inError);
  await worker.succeeds('enterMigrationStatusInError', { ...inError, ...because });
};
