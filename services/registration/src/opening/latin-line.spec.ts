import { callBy } from '@mrc/testing';
import { getPersonLines } from '../person/person.queries';
import { registrationWorld } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { disclosedQueries } from './disclosed.queries';
import { openingQueries } from './opening.queries';

describe('the Latin line of a name', () => {
  const world = registrationWorld();

  const shown = async (name: { script: string; latin: string | null }) => {
    const { id } = await world.register({ name });
    const { platform } = world.db;
    const call = callBy(world.worker);
    const [opened, lines, found, preview] = await Promise.all([
      openingQueries.openPerson.execute(platform, { personId: id, reason: null }, call),
      getPersonLines.execute(platform, { ids: [id] }, call),
      findPersons.execute(platform, { terms: name.script, birthYear: null, nationality: null }, call),
      disclosedQueries.previewDisclosure.execute(platform, { personId: id, fields: ['name'], summary: 'x' }, call),
    ]);
    return [
      opened.ok && opened.value.name,
      lines.ok && lines.value[0]?.name,
      found.ok && found.value.found[0]?.name,
      preview.ok && preview.value.onceAccepted.name,
    ];
  };

  it.each(['Яҳё', 'Чыңгыз', 'محمد', 'Ӯктам', 'Ғуломов Шаҳзод', 'Әйгерім', 'Щербаков', 'राम', '李小龙', 'Oʻktam'])(
    'of %s is none where none was given, for staff and for a partner',
    async (script) => {
      const name = { script, latin: null };
      expect(await shown(name)).toEqual([name, name, name, name]);
    },
  );

  it('is the given one wherever the name is shown', async () => {
    const name = { script: 'Яҳё Раҳимов', latin: 'Yakhyo Rakhimov' };
    expect(await shown(name)).toEqual([name, name, name, name]);
  });
});
