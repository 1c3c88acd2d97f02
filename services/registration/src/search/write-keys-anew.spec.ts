import { callBy } from '@mrc/testing';
import anyAscii from 'any-ascii';
import { getPersonLines } from '../person/person.queries';
import { registrationWorld } from '../registration.world.fixture';
import { findPersons } from './search.queries';
import { WriteKeysAnew } from './write-keys-anew';

describe('people whom an earlier release wrote', () => {
  const world = registrationWorld();

  const asWrittenEarlier = async (script: string, latin: string) => {
    const { id } = await world.register({ name: { script, latin } });
    await world.db.query(`delete from registration.match_key where person_id = '${id}' and kind = 'name'`);
    await world.db.query(
      `insert into registration.match_key (controller, kind, key, person_id) values ('${world.worker.controllerId}', 'name', 'l', '${id}')`,
    );
    await world.db.query(`update registration.person set keys_are_old = true where id = '${id}'`);
    return id;
  };
  const found = async (terms: string) => {
    const asked = { terms, birthYear: null, nationality: null };
    const result = await findPersons.execute(world.db.platform, asked, callBy(world.worker));
    return result.ok && result.value.found.map(({ id }) => id);
  };
  const latinOf = async (id: string) => {
    const lines = await getPersonLines.execute(world.db.platform, { ids: [id] }, callBy(world.worker));
    return lines.ok && lines.value[0]?.name.latin;
  };

  it('are found as everybody is, once their keys are written anew, and have no Latin line that nobody gave', async () => {
    const made = await asWrittenEarlier('Лола Ҳоҷӣ', anyAscii('Лола Ҳоҷӣ'));
    const given = await asWrittenEarlier('Яҳё Магомедов', 'Yakhyo Magomedov');
    expect([await found('Ҳоҷӣ'), await found('Муҳаммадов')]).toEqual([[], []]);
    const tick = new WriteKeysAnew(world.db.platform);
    await tick.execute();
    expect([await found('Ҳоҷӣ'), await found('Муҳаммадов'), await found('92 777 01 01')]).toEqual([
      [made],
      [given],
      expect.arrayContaining([made, given]),
    ]);
    expect([await latinOf(made), await latinOf(given)]).toEqual([null, 'Yakhyo Magomedov']);
    expect(await world.db.query(`select 1 as one from registration.person where keys_are_old`)).toEqual([]);
  });
});
