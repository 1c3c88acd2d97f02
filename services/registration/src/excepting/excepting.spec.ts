import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { stopSharing } from '../consent/stop-sharing';
import { registrationWorld } from '../registration.world.fixture';
import { oversightQueries } from '../oversight/oversight.queries';
import { excepting } from './excepting.fixture';

describe('an exception', () => {
  const world = registrationWorld();
  const desk = excepting(world);
  let supervisor: StaffActor;
  let reviewer: StaffActor;
  let person: { readonly id: string };
  let hospital: string;
  const the = async (by = world.worker) => (await desk.of(person.id, by))[0];
  const idOf = async () => (await the())?.id ?? '';

  beforeEach(async () => {
    supervisor = world.colleague(['supervisor']);
    reviewer = world.colleague(['data-protection-officer'], { centreId: null });
    person = await world.register();
    hospital = await desk.knowsPartner();
  });

  it('waits for somebody else, who grants the least of it, for as few hours', async () => {
    expect(await desk.asks(person.id, hospital, world.worker)).toBe('done');
    expect(await the()).toMatchObject({
      state: 'asked',
      fields: [],
      disclosureId: null,
      may: ['end', 'enter-in-error'],
    });
    const id = await idOf();
    expect(await desk.listed(supervisor, 'to-decide')).toMatchObject([
      { id, may: ['grant', 'refuse', 'enter-in-error'] },
    ]);
    expect(await desk.grants(id, supervisor, { fields: ['name', 'nationality'] })).toBe('INVALID_INPUT');
    expect(await desk.grants(id, supervisor, { hours: 49 })).toBe('INVALID_INPUT');
    expect(await desk.grants(id, supervisor)).toBe('done');
    expect(await the()).toMatchObject({
      ...{ state: 'granted', fields: ['name'], askedFields: ['name', 'phone'], endsAt: '2026-11-03T06:00:00.000Z' },
      ...{ disclosureState: 'prepared', decidedById: supervisor.staffId, wasSent: false },
    });
    expect(await desk.listed(supervisor, 'to-decide')).toEqual([]);
  });

  it('is never decided by who asked, nor twice', async () => {
    await desk.asks(person.id, hospital, supervisor);
    const id = await idOf();
    expect(await desk.grants(id, supervisor)).toBe('SECOND_HOLDER_NEEDED');
    expect(await desk.refuses(id, supervisor)).toBe('SECOND_HOLDER_NEEDED');
    const others = [world.colleague(['supervisor']), world.colleague(['supervisor'])];
    const both = await Promise.all(others.map((by) => desk.grants(id, by)));
    expect(both.sort()).toEqual(['EXCEPTION_STATE_FORBIDS granted', 'done']);
    expect(await desk.refuses(id, world.colleague(['supervisor']))).toBe('EXCEPTION_STATE_FORBIDS granted');
  });

  it('is decided by a supervisor of the centre or a protection officer, and by nobody else', async () => {
    await desk.asks(person.id, hospital, world.worker);
    const id = await idOf();
    expect(await desk.grants(id, world.colleague(['case-worker']))).toBe('NOT_ALLOWED');
    expect(await desk.grants(id, world.colleague(['supervisor'], { centreId: newId() }))).toBe('NOT_FOUND');
    expect(await desk.grants(id, world.colleague(['supervisor'], { controllerId: newId() }))).toBe('NOT_FOUND');
    expect(await desk.listed(world.worker)).toBe('NOT_ALLOWED');
    expect(await desk.grants(id, world.colleague(['protection-officer'], { centreId: newId() }))).toBe('done');
  });

  it('that was refused, taken back or not decided in three days is not granted any more', async () => {
    await desk.asks(person.id, hospital, world.worker);
    const refused = await idOf();
    expect(await desk.refuses(refused, supervisor)).toBe('done');
    world.db.clock.set('2026-11-02T06:01:00Z');
    await desk.asks(person.id, hospital, world.worker);
    const takenBack = await idOf();
    expect(await desk.ends(takenBack, supervisor)).toBe('EXCEPTION_STATE_FORBIDS asked');
    expect(await desk.ends(takenBack, world.worker)).toBe('done');
    world.db.clock.set('2026-11-02T06:02:00Z');
    await desk.asks(person.id, hospital, world.worker);
    const late = await idOf();
    await desk.timePasses('2026-11-05T06:02:00Z');
    expect(await desk.grants(refused, supervisor)).toBe('EXCEPTION_STATE_FORBIDS refused');
    expect(await desk.grants(takenBack, supervisor)).toBe('EXCEPTION_STATE_FORBIDS taken-back');
    expect(await desk.grants(late, supervisor)).toBe('EXCEPTION_STATE_FORBIDS ended');
  });

  it('ends by itself when its hours are over, and what the receiver had is taken back', async () => {
    await desk.asks(person.id, hospital, world.worker);
    await desk.grants(await idOf(), supervisor, { hours: 24 });
    const disclosureId = (await the())?.disclosureId ?? '';
    await desk.isSent(disclosureId);
    await desk.timePasses('2026-11-03T05:59:00Z');
    expect([(await the())?.state, await desk.disclosed(disclosureId)]).toEqual(['granted', 'open']);
    await desk.timePasses('2026-11-03T06:00:00Z');
    expect(await the()).toMatchObject({ state: 'ended', endedFor: 'time', disclosureState: 'closed' });
    expect(await desk.disclosed(disclosureId)).toBe('withdrawn');
    expect(await desk.asks(person.id, hospital, world.worker)).toBe('done');
  });

  it('that nobody used lapses, and nobody is told that something was taken back', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    await desk.timePasses('2026-11-04T06:00:00Z');
    expect(await desk.disclosed(disclosureId)).toBe('lapsed');
    expect(await desk.listed(supervisor, 'to-tell')).toEqual([]);
  });

  it('is applied at once in danger, and somebody else looks at it after', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    expect(await the()).toMatchObject({ state: 'granted', ground: 'vital-interest', atOnce: true, disclosureId });
    const id = await idOf();
    expect(await desk.listed(supervisor, 'to-decide')).toMatchObject([
      { id, may: ['end', 'second-look', 'tell', 'enter-in-error'] },
    ]);
    expect(await desk.reviews(id, 'second-holder', world.worker)).toBe('NOT_ALLOWED');
    expect(await desk.reviews(id, 'second-holder', supervisor)).toBe('done');
    expect(await desk.listed(supervisor, 'to-decide')).toEqual([]);
    expect(await desk.disclosed(disclosureId)).toBe('prepared');
  });

  it('is counted for whom it waits, and for nobody who asked or decided', async () => {
    const counted = async (by: StaffActor) => {
      const answer = await oversightQueries.countOversight.execute(world.db.platform, {}, callBy(by));
      return answer.ok ? answer.value.exceptions : answer.refusal.code;
    };
    const everybody = () => Promise.all([supervisor, elsewhere(), asking, reviewer].map(counted));
    const asking = { ...world.worker, roles: ['case-worker' as const, 'supervisor' as const] };
    const elsewhere = () => world.colleague(['supervisor'], { centreId: newId() });
    expect(await everybody()).toEqual([0, 0, 0, 0]);
    expect(await desk.asks(person.id, hospital, asking)).toBe('done');
    expect(await everybody()).toEqual([1, 0, 0, 0]);
    expect(await desk.grants(await idOf(), supervisor)).toBe('done');
    expect(await everybody()).toEqual([0, 0, 0, 1]);
    expect(await desk.reviews(await idOf(), 'data-protection-officer', reviewer)).toBe('done');
    expect(await everybody()).toEqual([0, 0, 0, 0]);
  });

  it('is reviewed by the data-protection officer, who is not told who it is, and closes where it was not right', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    const id = await idOf();
    await desk.isSent(disclosureId);
    expect(await desk.listed(reviewer, 'to-review')).toMatchObject([{ id, person: null, may: ['review'] }]);
    expect(await desk.reviews(id, 'data-protection-officer', supervisor)).toBe('NOT_ALLOWED');
    expect(await desk.reviews(id, 'data-protection-officer', reviewer)).toBe('done');
    expect([await desk.listed(reviewer, 'to-review'), await desk.disclosed(disclosureId)]).toEqual([[], 'open']);
    world.db.clock.set('2026-11-02T06:01:00Z');
    expect(await desk.reviews(id, 'data-protection-officer', reviewer, 'not-right')).toBe('done');
    expect(await the()).toMatchObject({
      state: 'ended',
      endedFor: 'not-right',
      words: [{ finding: 'not-right' }, { finding: 'right' }],
    });
    expect(await desk.disclosed(disclosureId)).toBe('withdrawn');
  });

  it('of somebody with both roles is reviewed by another than who asked', async () => {
    const both = world.colleague(['case-worker', 'data-protection-officer']);
    await desk.applies(person.id, hospital, both);
    expect(await desk.reviews(await idOf(), 'data-protection-officer', both)).toBe('SECOND_HOLDER_NEEDED');
  });

  it('is told to the person when that is safe, and until then stands as not told', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    const id = await idOf();
    await desk.isSent(disclosureId);
    const intake = world.colleague(['intake']);
    expect(await desk.tells(id, intake, { toldOn: null, because: 'other' })).toBe('INVALID_INPUT');
    expect(await desk.tells(id, intake, { because: 'not-safe' })).toBe('INVALID_INPUT');
    expect(await desk.tells(id, intake, { toldOn: '2026-11-03' })).toBe('INVALID_INPUT');
    expect(await desk.tells(id, intake, { toldOn: null, because: 'not-safe' })).toBe('done');
    expect(await desk.listed(reviewer, 'to-tell')).toMatchObject([{ id, isTold: false }]);
    world.db.clock.set('2026-11-02T07:00:00Z');
    expect(await desk.tells(id, intake)).toBe('done');
    expect([await desk.listed(reviewer, 'to-tell'), (await the())?.isTold]).toEqual([[], true]);
    world.db.clock.set('2026-11-02T08:00:00Z');
    await desk.tells(id, intake, { toldOn: null, because: 'other', note: 'It was her sister.' });
    expect((await the())?.isTold).toBe(false);
  });

  it('leaves the journal without ground, receiver or words', async () => {
    await desk.asks(person.id, hospital, world.worker, { why: 'canary-why', summary: 'canary-summary' });
    await desk.grants(await idOf(), supervisor, { note: 'canary-note' });
    const told = (await world.db.journalOf(person.id)).map(({ type, data }) => [type, JSON.stringify(data)]);
    expect(told.filter(([type]) => type === 'person.exception-changed')).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/canary|vital|exceptionId/);
  });

  it('that was entered in error closes, is on no page, and stays in the ledger', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    const id = await idOf();
    await desk.isSent(disclosureId);
    expect(await desk.entersInError(id, world.colleague(['case-worker'], { centreId: newId() }))).toBe('NOT_FOUND');
    expect(await desk.entersInError(id, world.worker)).toBe('NOT_FOUND');
    expect(await desk.entersInError(id, world.colleague(['case-worker']))).toBe('done');
    expect([await the(), await desk.disclosed(disclosureId)]).toEqual([undefined, 'withdrawn']);
    expect(await desk.listed(reviewer, 'to-review')).toEqual([]);
    expect(await desk.listed(reviewer)).toMatchObject([{ id, inError: true, endedFor: 'in-error', may: [] }]);
  });

  it('ends as she asks that nothing is shared', async () => {
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    await desk.isSent(disclosureId);
    await stopSharing.execute(world.db.platform, { commandId: newId(), personId: person.id }, callBy(world.worker));
    expect([(await the())?.endedFor, await desk.disclosed(disclosureId)]).toEqual(['her-word', 'withdrawn']);
  });

  it('ends with her no to that receiver, and to no other', async () => {
    const other = await desk.knowsPartner();
    const disclosureId = await desk.applies(person.id, hospital, world.worker);
    await desk.isSent(disclosureId);
    expect(await desk.saysNo(person.id, other, world.worker)).toBe('done');
    expect(await desk.disclosed(disclosureId)).toBe('open');
    await desk.saysNo(person.id, hospital, world.worker);
    expect([(await the())?.endedFor, await desk.disclosed(disclosureId)]).toEqual(['her-word', 'withdrawn']);
    expect(await desk.asks(person.id, hospital, world.worker)).toBe('SAID_NO_TO_RECEIVER');
  });

  it('that the law asks for outlasts her no', async () => {
    const law = { ground: 'legal-obligation', article: 'Labour Code, article 12' } as const;
    expect(await desk.asks(person.id, hospital, world.worker, { ...law, article: null })).toBe('INVALID_INPUT');
    await desk.asks(person.id, hospital, world.worker, law);
    await desk.grants(await idOf(), supervisor);
    const disclosureId = (await the())?.disclosureId ?? '';
    await desk.saysNo(person.id, hospital, world.worker);
    expect([(await the())?.state, await desk.disclosed(disclosureId)]).toEqual(['granted', 'prepared']);
  });
});
