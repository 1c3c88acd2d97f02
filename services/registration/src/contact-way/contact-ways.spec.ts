import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { correcting } from '../correcting/correcting.fixture';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { openingQueries } from '../opening/opening.queries';
import { registrationWorld } from '../registration.world.fixture';
import { aWay, keepingWays } from './ways.fixture';

const phone = { number: '+992927770101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;

describe('the further ways to reach a person', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const errors = erring(world);
  const { pairOf, decides, merges } = merging(world);
  const { tries, records, ends, ways, finds, endings } = keepingWays(world);
  const shown = async (personId: string) => ((await ways(personId, world.worker)) ?? []).map(({ way }) => way);
  const told = async (personId: string) =>
    (await world.db.journalOf(personId)).slice(3).map(({ type, data }) => [type, data]);

  it('are written down as many as there are, the preferred one first, and nothing of them is told', async () => {
    const { id, reference } = await world.register();
    const first = await records(id, world.worker, { reachedAt: '93 555 01 01', preferred: 'yes', safe: 'yes' });
    world.db.clock.set('2026-11-03T07:00:00Z');
    const telegram = {
      kind: 'telegram',
      reachedAt: 'gulnora91',
      whose: 'own',
      note: 'She reads it at night.',
    } as const;
    const second = await records(id, world.worker, telegram);
    expect(await ways(id, world.worker)).toEqual([
      {
        id: first,
        way: aWay({ preferred: 'yes', safe: 'yes' }),
        recordedOn: '2026-11-02',
        recordId: id,
        reference,
      },
      { id: second, way: aWay(telegram), recordedOn: '2026-11-03', recordId: id, reference },
    ]);
    expect(await told(id)).toEqual([
      ['contact-way.recorded', {}],
      ['contact-way.recorded', {}],
    ]);
  });

  it('are refused where they are no number or address, are there already, or are preferred beside another', async () => {
    const { id } = await world.register();
    await records(id, world.worker, { preferred: 'yes' });
    for (const [parts, word] of [
      [{ reachedAt: '12' }, 'way.reachedAt not-a-phone-number'],
      [{ kind: 'email', reachedAt: 'gulnora at home' }, 'way.reachedAt not-an-email'],
      [{ reachedAt: '935550101' }, 'way.reachedAt recorded-already'],
      [{ kind: 'viber', safe: 'only-when' }, 'way.hours empty'],
      [{ kind: 'viber', preferred: 'yes' }, 'way.preferred another-is-preferred'],
      [{ kind: 'viber' }, 'done'],
      [{ kind: 'email', reachedAt: 'gulnora@example.org' }, 'done'],
      [{ kind: 'other', reachedAt: 'Signal: gulnora' }, 'done'],
      [{ until: '2026-10-01' }, 'done'],
    ] as const)
      expect([parts, await tries(id, world.worker, parts)]).toEqual([parts, word]);
  });

  it('are written once for one command', async () => {
    const [{ id }, { id: other }] = [await world.register(), await world.register()];
    const commandId = newId();
    for (const _ of [1, 2]) expect(await tries(id, world.worker, {}, commandId)).toBe('done');
    expect(await shown(id)).toHaveLength(1);
    expect(await tries(other, world.worker, {}, commandId)).toBe('COMMAND_REUSED');
  });

  it('are nobody’s elsewhere, nor of a manager, a partner or an administrator', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    for (const by of [
      world.colleague(['case-worker'], { centreId: newId() }),
      world.colleague(['case-worker'], { controllerId: newId() }),
    ]) {
      expect(await tries(id, by, { kind: 'imo' })).toBe('NOT_FOUND');
      expect(await ends(id, entryId, by)).toBe('NOT_FOUND');
      expect(await ways(id, by)).toBeUndefined();
    }
    for (const role of ['programme-manager', 'partner-officer', 'administrator', 'data-protection-officer'] as const) {
      expect(await tries(id, world.colleague([role]), { kind: 'imo' })).toBe('NOT_ALLOWED');
      expect(await ends(id, entryId, world.colleague([role]))).toBe('NOT_ALLOWED');
      expect(await ways(id, world.colleague([role]))).toBeUndefined();
    }
    expect(await ways(id, world.colleague(['intake']))).toHaveLength(1);
  });

  it('are there for who opened the record with a reason, and that is kept', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const away = world.colleague(['case-worker'], { centreId: newId() });
    await openingQueries.openPerson.execute(world.db.platform, { personId: id, reason: 'She is here.' }, callBy(away));
    expect(await ways(id, away)).toHaveLength(1);
    const opened = await world.db.query(
      `select fields from registration.opening where person_id = '${id}' and staff_id = '${away.staffId}'`,
    );
    expect(JSON.stringify(opened)).toContain('contact-ways');
  });

  it('find the person by each number, in the whole register and in no other, and by no name that is no number', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    await records(id, world.worker, { kind: 'whatsapp', reachedAt: '+79165550102' });
    const away = world.colleague(['intake'], { centreId: newId() });
    for (const number of [phone.number, '93 555 01 01', '+7 916 555 01 02'])
      expect(await finds(number, away)).toEqual([[id, 'same-phone']]);
    expect(await finds('+992935550101', world.colleague(['intake'], { controllerId: newId() }))).toEqual([]);
  });

  it('show the last digits of the number that was typed, and the phone’s where none was', async () => {
    const { id, reference } = await world.register();
    await records(id, world.worker, { reachedAt: '+992935550123' });
    for (const [terms, ending] of [
      ['93 555 01 23', '23'],
      [phone.number, '01'],
      [reference, '01'],
    ] as const)
      expect([terms, await endings(terms, world.worker)]).toEqual([terms, [ending]]);
  });

  it('that are numbers of another service are kept and found as numbers, and are none where they do not look like one', async () => {
    const { id } = await world.register();
    await records(id, world.worker, { kind: 'other', reachedAt: '93 555 01 23' });
    await records(id, world.worker, { kind: 'other', reachedAt: 'gulnora91' });
    expect((await shown(id)).map(({ reachedAt }) => reachedAt).sort()).toEqual(['+992935550123', 'gulnora91']);
    expect(await finds('+992 93 555 01 23', world.worker)).toEqual([[id, 'same-phone']]);
    const word = 'way.reachedAt recorded-already';
    expect(await tries(id, world.worker, { kind: 'other', reachedAt: '+992935550123' })).toBe(word);
  });

  it('of a protected person find nobody for a colleague, as a number that nobody has', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 2016 } });
    await records(id, world.worker);
    const colleague = world.colleague(['case-worker']);
    expect(await ways(id, colleague)).toBeUndefined();
    expect(await finds('+992935550101', colleague)).toEqual(await finds('+992935550199', colleague));
    for (const by of [world.worker, world.colleague(['protection-officer'])])
      expect(await finds('+992935550101', by)).toEqual([[id, 'same-phone']]);
  });

  it('that are not used any more find nobody and stay among those that were, and the number of the phone still finds', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    const same = await records(id, world.worker, { kind: 'imo', reachedAt: phone.number });
    expect(await ends(id, entryId, world.worker)).toBe('done');
    expect(await ends(id, same, world.worker)).toBe('done');
    expect(await ends(id, same, world.worker)).toBe('NOT_FOUND');
    expect(await finds('+992935550101', world.worker)).toEqual([]);
    expect(await finds(phone.number, world.worker)).toEqual([[id, 'same-phone']]);
    expect((await shown(id)).map(({ until }) => until)).toEqual(['2026-11-01', '2026-11-01']);
    expect(await tries(id, world.worker)).toBe('done');
    expect(await finds('+992935550101', world.worker)).toEqual([[id, 'same-phone']]);
  });

  it('are put right one at a time, found by what is right, and put back', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker, { safe: 'not-asked' });
    const from = aWay({ safe: 'not-asked' });
    const correction = desk.input(id, { contactWay: { entryId, from, to: { ...from, reachedAt: '93 555 01 02' } } });
    expect(await desk.says(correction, world.worker)).toBe('applied');
    const right = { ...from, reachedAt: '+992935550102' };
    expect(await shown(id)).toEqual([right]);
    expect([await finds('+992935550101', world.worker), await finds('+992935550102', world.worker)]).toEqual([
      [],
      [[id, 'same-phone']],
    ]);
    expect((await told(id)).at(-1)).toMatchObject(['person.corrected', { fields: ['contact-way'] }]);
    const [kept] = await desk.history(id, world.worker);
    expect([kept?.from.contactWay, kept?.to.contactWay]).toEqual([from, right]);
    const overtaken = desk.input(id, { contactWay: { entryId, from, to: { ...from, whose: 'own' } } });
    expect(await desk.says(overtaken, world.worker)).toBe('CHANGED_MEANWHILE');
    expect(await desk.undoes(correction.commandId, world.worker)).toBe('applied');
    expect(await shown(id)).toEqual([from]);
    expect(await finds('+992935550101', world.worker)).toEqual([[id, 'same-phone']]);
  });

  it('that were not safe become so at once by her own word, and by any other once somebody else says so', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    const to = aWay({ safe: 'yes' });
    const heard = desk.input(id, { contactWay: { entryId, from: aWay(), to } });
    expect(await desk.says(heard, world.worker)).toBe('awaits-second-holder');
    expect(await shown(id)).toEqual([aWay()]);
    expect(await desk.decides(heard.commandId, 'confirm', world.worker)).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.decides(heard.commandId, 'confirm', world.colleague(['supervisor']))).toBe('done');
    expect(await shown(id)).toEqual([to]);
    const another = await records(id, world.worker, { kind: 'viber' });
    const hers = { entryId: another, from: aWay({ kind: 'viber' }), to: aWay({ kind: 'viber', safe: 'yes' }) };
    expect(await desk.says(desk.input(id, { because: 'told-anew', contactWay: hers }), world.worker)).toBe('applied');
  });

  it('are gone once they were entered in error, find nobody, and come back where the same is not there since', async () => {
    const { id } = await world.register();
    const supervisor = world.colleague(['supervisor']);
    const first = await records(id, world.worker);
    expect(await errors.enters('contact-way', first, world.worker)).toBe('done');
    expect([await shown(id), await finds('+992935550101', world.worker)]).toEqual([[], []]);
    const [error] = await errors.listed(supervisor);
    expect([error?.kind, error?.contactWayKind]).toEqual(['contact-way', 'phone']);
    const again = await records(id, world.worker);
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('INVALID_INPUT');
    expect(await errors.enters('contact-way', again, world.worker)).toBe('done');
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('done');
    expect(await finds('+992935550101', world.worker)).toEqual([[id, 'same-phone']]);
  });

  it('of either record find the one on which work goes on, whose page shows those of both', async () => {
    const [{ id: kept }, { id: merged }] = [await world.register(), await world.register()];
    await records(kept, world.worker, { kind: 'telegram', reachedAt: 'gulnora91' });
    await records(merged, world.worker);
    const supervisor = world.colleague(['supervisor']);
    const pairId = await pairOf(kept, merged);
    await decides(pairId, supervisor);
    expect(await merges(pairId, kept, supervisor)).toBe('merged');
    expect(await finds('+992935550101', world.worker)).toEqual([[kept, 'same-phone']]);
    const both = (await ways(kept, world.worker)) ?? [];
    expect(new Set(both.map(({ recordId }) => recordId))).toEqual(new Set([kept, merged]));
  });
});
