import { erasing } from '../erasing/erasing.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { sealing } from './sealing.fixture';

describe('the migration status of who is erased', () => {
  const world = registrationWorld();
  const { agrees, asks } = erasing(world);

  it('is gone with all that was put right of it', async () => {
    const { id } = await world.register();
    await sealing(world).records(id, world.worker);
    const rows = async () =>
      (
        await world.db.query(
          `select id from registration.migration_status where person_id = '${id}'
           union all select id from registration.migration_status_change where person_id = '${id}'`,
        )
      ).length;
    expect(await rows()).toBeGreaterThan(1);
    const erasure = await asks(id, world.worker);
    await agrees(erasure, world.colleague(['data-protection-officer'], { centreId: null }));
    expect(await agrees(erasure, world.colleague(['protection-officer']))).toBe('erased');
    expect(await rows()).toBe(0);
  });
});
