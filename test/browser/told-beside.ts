import type { Screen as Desk } from '../network/screen';
import type { Tab } from '../network/tab';

const month = (year: number, of: number) => ({ precision: 'MONTH', year, month: of });

/** Somebody tells of a migration status, of a pregnancy and a need that is over, and how they function. */
export const tellsBeside = async (worker: Desk, personId: string): Promise<void> => {
  const status = { country: 'RU', from: month(2023, 4), until: null, toldOn: '2026-11-02' };
  const statusId = crypto.randomUUID();
  await worker.succeeds('recordMigrationStatus', { commandId: statusId, personId, ...status, status: 'IRREGULAR' });
  const patent = { ...status, country: 'KZ', until: month(2027, 3), status: 'WORK_PERMIT' };
  await worker.succeeds('recordMigrationStatus', { personId, ...patent });
  const pregnancy = { code: 'PREGNANCY', from: month(2026, 6), until: null, expected: month(2027, 2) };
  await worker.succeeds('recordSpecificNeed', { personId, ...pregnancy });
  const over = { code: 'NO_PLACE_TO_STAY', from: month(2026, 1), until: month(2026, 5), expected: null };
  await worker.succeeds('recordSpecificNeed', { personId, ...over });
  await worker.succeeds('recordFunctioning', {
    ...{ personId, answeredOn: '2026-11-02', seeing: 'SOME_DIFFICULTY', hearing: 'NO_DIFFICULTY' },
    ...{ walking: 'NO_DIFFICULTY', remembering: 'NOT_KNOWN', selfCare: 'NO_DIFFICULTY' },
    communicating: 'NO_DIFFICULTY',
  });
};

/** Opens the migration status of the person on the page, with the first reason there is. */
export const unsealed = async ({ page }: Tab): Promise<void> => {
  await page
    .getByRole('region', { name: /^(?:Migration status|Миграционный статус)$/u })
    .getByRole('button')
    .first()
    .click();
  const form = page.getByRole('dialog');
  await form.getByRole('radio').first().check({ force: true });
  await form.locator('button[type=submit]').click();
  await form.getByRole('list').first().waitFor();
};
