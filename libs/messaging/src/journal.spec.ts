import { newId } from '@mrc/kernel';
import { staffWith, type TestPlatform } from '@mrc/testing';
import { Journal } from './journal';
import { appendSteps, controller, toyPlatform } from './toy-service.fixture';

describe('the journal', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
    await appendSteps(toy.platform.app, new Journal(() => undefined), newId(), 1, 2);
  }, 60_000);
  afterAll(() => toy.close());

  const changes = [`update journal set data = '{}'`, 'delete from journal', 'truncate journal'];

  it.each(changes)('refuses a program: %s', async (change) => {
    const actor = staffWith(['administrator'], { controllerId: controller });
    const refused = { code: '42501' };
    await expect(toy.platform.app.inTransaction(actor, (tx) => tx.query(change))).rejects.toMatchObject(refused);
    await expect(toy.platform.worker.inOpenTransaction((tx) => tx.query(change))).rejects.toMatchObject(refused);
    expect(await toy.query('select count(*)::int as kept from toy.journal')).toEqual([{ kept: 2 }]);
  });
});
