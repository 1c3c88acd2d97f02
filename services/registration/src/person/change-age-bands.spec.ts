import { newId, silentLog } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { registrationWorld } from '../registration.world.fixture';
import { ChangeAgeBands } from './change-age-bands';

describe('changing age bands', () => {
  const world = registrationWorld();

  it('moves people to the age band of that day, once', async () => {
    const { id } = await world.register({ birth: { precision: 'day', year: 1991, month: 12, day: 1 } });
    const tick = new ChangeAgeBands(world.db.platform);
    await tick.execute(new Date('2026-12-01T01:00:00Z'));
    await tick.execute(new Date('2026-12-01T02:00:00Z'));
    const changes = (await world.db.journalOf(id)).filter((event) => event['type'] === 'person.age-band-changed');
    expect(changes.map((event) => event['data'])).toEqual([{ ageBand: '35-44', from: '2026-12-01' }]);
  });

  it('goes on past people who cannot be looked at, however many, and says that they could not be', async () => {
    const { id } = await world.register({ birth: { precision: 'day', year: 1991, month: 12, day: 1 } });
    await world.db.query(
      `insert into registration.person
       select (jsonb_populate_record(p, jsonb_build_object('id', overlay(gen_random_uuid()::text placing '0000' from 1),
                                                           'reference', 'X-' || n))).*
       from registration.person p, generate_series(1, 201) n where p.id = '${id}'`,
    );
    await world.db.query(`update registration.person set birth = 'null' where id <> '${id}'`);
    const said: string[] = [];
    const log = { ...silentLog, error: (facts: object, says: string) => said.push(JSON.stringify({ ...facts, says })) };
    const platform = new ServicePlatform({
      ...world.db.platform,
      log,
      commandKeys: oneKey(newId()),
      digestKeys: oneKey(newId()),
    });
    await new ChangeAgeBands(platform).execute(new Date('2026-12-01T01:00:00Z'));
    const changes = (await world.db.journalOf(id)).filter((event) => event['type'] === 'person.age-band-changed');
    expect(changes.map((event) => event['data'])).toEqual([{ ageBand: '35-44', from: '2026-12-01' }]);
    expect(said).toHaveLength(201);
    expect(said.join()).toContain('An age band could not be looked at');
  }, 60_000);
});
