import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { recordConsent } from '../consent/record-consent';
import { said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { erring } from './erring.fixture';

describe('a yes that was written down in error', () => {
  const world = registrationWorld();
  const desk = erring(world);

  const says = async (personId: string, decision: 'given' | 'refused', purpose: 'care' | 'statistics' = 'care') => {
    const input = { ...said(purpose, decision), personId };
    await recordConsent.execute(world.db.platform, input, callBy(world.worker));
    return input.commandId;
  };
  const told = async (id: string) =>
    (await world.db.journalOf(id))
      .filter((event) => String(event['type']).startsWith('consent.e'))
      .map((event) => event['data']);
  const errorOf = async (entryId: string) =>
    (await desk.listed(world.colleague(['supervisor']), false)).find((row) => row.entryId === entryId)?.id ?? '';
  const agrees = async (personId: string) => (await desk.opened(personId, world.worker))?.agreesToCare;

  it('to care is not agreed to, closes all sharing, and holds again once that is taken back', async () => {
    const person = await world.register();
    const shared = await desk.shares(person.id, await world.knowPartner(), world.worker);
    const care = await desk.consent(person.id, 'care');
    expect(await agrees(person.id)).toBe(true);
    expect(await desk.enters('consent', care, world.worker, { because: 'wrong-person' })).toBe('done');
    expect([await agrees(person.id), await desk.disclosed(shared.id)]).toEqual([false, 'withdrawn']);
    expect((await desk.opened(person.id, world.worker))?.consents.map(({ id }) => id)).not.toContain(care);
    const supervisor = world.colleague(['supervisor']);
    expect(await desk.listed(supervisor)).toMatchObject([{ kind: 'consent', purpose: 'care', personId: person.id }]);
    expect(await desk.takesBack(await errorOf(care), supervisor)).toBe('done');
    expect([await agrees(person.id), await desk.disclosed(shared.id)]).toEqual([true, 'withdrawn']);
    expect(await told(person.id)).toMatchObject([{ agrees: false, because: 'wrong-person' }, { agrees: true }]);
  });

  it('to share closes what stands on it and nothing else', async () => {
    const person = await world.register();
    const [one, other] = [await world.knowPartner(), await world.knowPartner()];
    const wrong = await desk.shares(person.id, one, world.worker);
    const right = await desk.shares(person.id, other, world.worker);
    expect(await desk.enters('consent', wrong.consentId, world.worker)).toBe('done');
    expect([await desk.disclosed(wrong.id), await desk.disclosed(right.id)]).toEqual(['withdrawn', 'prepared']);
  });

  it('is never a no, and does not hold again where she said no since', async () => {
    const person = await world.register();
    const yes = await desk.consent(person.id, 'statistics');
    expect(await desk.enters('consent', yes, world.worker)).toBe('done');
    const no = await says(person.id, 'refused', 'statistics');
    expect(await desk.enters('consent', no, world.worker)).toBe('CONSENT_NOT_IN_FORCE');
    world.db.clock.set('2026-11-03T06:00:00Z');
    await says(person.id, 'refused', 'statistics');
    expect(await desk.takesBack(await errorOf(yes), world.colleague(['supervisor']))).toBe('done');
    expect(await told(person.id)).toMatchObject([{ agrees: false }, { agrees: false }]);
    expect(await desk.enters('consent', yes, world.worker)).toBe('CONSENT_NOT_IN_FORCE');
  });

  it('to a hidden receiver is there for who holds it, and for protection officers to look at', async () => {
    const person = await world.register();
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const hidden = await desk.shares(person.id, shelter, world.worker);
    expect(await desk.enters('consent', hidden.consentId, world.colleague(['case-worker']))).toBe('NOT_FOUND');
    expect(await desk.enters('consent', hidden.consentId, world.worker)).toBe('done');
    expect(await desk.listed(world.colleague(['supervisor']))).toEqual([]);
    expect(await desk.listed(world.colleague(['protection-officer']))).toMatchObject([{ entryId: hidden.consentId }]);
  });
});

describe('a migration that was written down in error', () => {
  const world = registrationWorld();
  const desk = erring(world);

  it('is not read any more, is told with what is open now, and is open again once that is taken back', async () => {
    const person = await world.register();
    const supervisor = world.colleague(['supervisor']);
    const seen = async () => (await desk.opened(person.id, world.worker))?.episodeIds ?? [];
    const [episode] = await seen();
    expect(await desk.enters('episode', episode ?? '', world.worker)).toBe('done');
    expect(await seen()).toEqual([]);
    expect(await desk.enters('episode', episode ?? '', world.worker)).toBe('NOT_FOUND');
    const [row] = await desk.listed(supervisor);
    expect(await desk.takesBack(row?.id ?? '', supervisor)).toBe('done');
    expect(await seen()).toEqual([episode]);
    expect((await world.db.journalOf(person.id)).slice(-2).map((event) => [event['type'], event['data']])).toEqual([
      ['episode.entered-in-error', { corridor: null, because: 'test-entry' }],
      ['episode.error-taken-back', { corridor: { origin: 'TJ', destination: 'RU', stage: 'returned' } }],
    ]);
  });
});
