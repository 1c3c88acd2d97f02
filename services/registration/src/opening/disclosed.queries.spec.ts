import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { disclosedQueries } from './disclosed.queries';
import { openingQueries } from './opening.queries';

describe('what a receiver would read', () => {
  const world = registrationWorld();

  it('is shown beforehand, with what is left out', async () => {
    const { id } = await world.register();
    const preview = await disclosedQueries.previewDisclosure.execute(
      world.db.platform,
      { personId: id, fields: ['name'], summary: 'Wages were kept.' },
      callBy(world.worker),
    );
    expect(preview).toMatchObject({
      value: {
        now: { language: 'tg', sex: 'female', ageBand: '35-44' },
        onceAccepted: { summary: 'Wages were kept.', name: { script: 'Раҳимова Гулнора' }, phone: null, birth: null },
        leftOut: ['birth-date', 'nationality', 'phone', 'corridor'],
      },
    });
  });

  it('is shown beforehand under the rules of opening, and kept as an opening', async () => {
    const { id } = await world.register();
    const openingsBy = (actor: StaffActor) =>
      world.db.query(
        `select kind, fields, reason, access_level from registration.opening where staff_id = '${actor.staffId}'`,
      );
    const preview = async (actor: StaffActor) => {
      const asked = { personId: id, fields: ['name', 'birth-date'] as const, summary: '' };
      const shown = await disclosedQueries.previewDisclosure.execute(
        world.db.platform,
        { ...asked, fields: [...asked.fields] },
        callBy(actor),
      );
      return [shown.ok ? 'shown' : shown.refusal.code, await openingsBy(actor)];
    };
    const opening = { kind: 'person', fields: ['need', 'name', 'birth-date'], reason: null };
    const elsewhere = { centreId: newId() };
    expect(await preview(world.worker)).toEqual(['shown', [{ ...opening, access_level: 'audited' }]]);
    expect(await preview(world.colleague(['protection-officer'], elsewhere))).toEqual([
      'shown',
      [{ ...opening, access_level: 'protected' }],
    ]);
    expect(await preview(world.colleague(['case-worker'], elsewhere))).toEqual(['NOT_FOUND', []]);
    expect(await preview(world.colleague(['intake']))).toEqual(['NOT_ALLOWED', []]);
    const listed = async (actor: StaffActor) => {
      const page = await openingQueries.listOpenings.execute(
        world.db.platform,
        { personId: id, first: 10, after: null },
        callBy(actor),
      );
      return page.ok && page.value.rows.map((row) => row.fields);
    };
    expect(await listed(world.colleague(['supervisor']))).toEqual([['record']]);
    expect(await listed(world.colleague(['data-protection-officer']))).toEqual([opening.fields, opening.fields]);
  });
});
