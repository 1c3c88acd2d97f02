import { newId, silentLog } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { LapseDisclosures } from './lapse-disclosures';

describe('lapsing disclosures', () => {
  const world = registrationWorld();
  const last = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

  const prepared = async () => {
    const { id } = await world.register();
    const input = aDisclosure(id, await world.knowPartner());
    const result = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    if (!result.ok) throw new Error(result.refusal.code);
    return { personId: id, disclosureId: result.value.disclosureId };
  };

  it('goes on past those that cannot be closed, however many, and says that they could not be', async () => {
    const broken = await prepared();
    const sound = await prepared();
    await world.db.query(`update registration.disclosure set id = '${last}' where id = '${sound.disclosureId}'`);
    await world.db.query(`update registration.person set version = 0 where id = '${broken.personId}'`);
    await world.db.query(
      `insert into registration.disclosure
       select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
       from registration.disclosure d, generate_series(1, 100) where d.id = '${broken.disclosureId}'`,
    );
    const said: string[] = [];
    const log = { ...silentLog, error: (facts: object, says: string) => said.push(JSON.stringify({ ...facts, says })) };
    const platform = new ServicePlatform({
      ...world.db.platform,
      log,
      commandKeys: oneKey(newId()),
      digestKeys: oneKey(newId()),
    });
    await new LapseDisclosures(platform).execute(new Date('2026-11-17T12:00:00Z'));
    const closed = await world.db.query(`select id from registration.disclosure where state = 'closed'`);
    expect(closed).toEqual([{ id: last }]);
    expect(said).toHaveLength(101);
    expect(said.join()).toContain('A disclosure could not lapse');
    expect(said.join()).not.toContain(broken.personId);
  }, 60_000);

  it('happens when no referral used it in time, or its last day has passed', async () => {
    const { disclosureId } = await prepared();
    const lapse = new LapseDisclosures(world.db.platform);
    const state = async () =>
      (await world.db.query(`select state, closed_for from registration.disclosure where id = '${disclosureId}'`))[0];
    await lapse.execute(new Date('2026-11-16T12:00:00Z'));
    expect(await state()).toEqual({ state: 'prepared', closed_for: null });
    await lapse.execute(new Date('2026-11-17T12:00:00Z'));
    expect(await state()).toEqual({ state: 'closed', closed_for: 'lapsed' });
  });
});
