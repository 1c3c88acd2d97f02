import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { gulnora, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('what waits for a second person', () => {
  const world = registrationWorld();
  const { input, says, answer, decides, reviews, undoes, history, toLookAt, opened } = correcting(world);
  const wrong = { script: 'Раҳимова Гулнора', latin: null };
  const right = { script: 'Раҳматова Дилноза', latin: null };
  const bornIn = (year: number) => ({ precision: 'year', year }) as const;
  const phone = { number: '+992927770101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;
  const name = { from: wrong, to: right };
  const birth = { from: bornIn(1991), to: bornIn(1985) };
  const sex = { from: 'female', to: 'another' } as const;
  let id: string;
  let intake: StaffActor;
  let supervisor: StaffActor;

  beforeEach(async () => {
    ({ id } = await world.register());
    intake = world.colleague(['intake']);
    supervisor = world.colleague(['supervisor']);
  });

  const later = (day = '2026-11-03') => world.db.clock.set(`${day}T06:00:00Z`);
  const statesOf = async (who = intake) =>
    (await history(id, who)).map(({ state, fields }) => [state, ...fields]).sort();

  it('is only who somebody is: an unsafe phone in the same command is unsafe at once, as a correction of its own', async () => {
    later();
    const given = input(id, { name, sex, phone: { from: phone, to: { ...phone, safe: 'no' } } });
    expect(await says(given, intake)).toBe('awaits-second-holder');
    expect(await opened(id, intake)).toMatchObject({ name: wrong, sex: 'female', phone: { safe: 'no' } });
    expect(await statesOf()).toEqual([
      ['applied', 'phone'],
      ['awaits-second-holder', 'name', 'sex'],
    ]);
    expect(await says(given, intake)).toBe('awaits-second-holder');
    expect(await history(id, intake)).toHaveLength(2);
    expect(await decides(given.commandId, 'confirm', supervisor)).toBe('done');
    expect(await opened(id, intake)).toMatchObject({ name: right, sex: 'another', phone: { safe: 'no' } });
  });

  it('is the second fact of who somebody is, where nobody has looked at the first', async () => {
    later();
    const first = input(id, { name });
    expect(await says(first, intake)).toBe('applied');
    expect(await says(input(id, { birth }), world.worker)).toBe('awaits-second-holder');
    expect(await says(input(id, { name: { from: right, to: wrong } }), intake)).toBe('applied');
    expect(await opened(id, intake)).toMatchObject({ name: wrong, birth: bornIn(1991) });
  });

  it('is not the second fact once somebody has looked at the first, nor after what was put right on the first day', async () => {
    await says(input(id, { name }), intake);
    later();
    const first = input(id, { birth });
    expect(await says(first, intake)).toBe('applied');
    expect(await reviews(first.commandId, supervisor)).toBe('done');
    expect(await says(input(id, { sex }), intake)).toBe('applied');
  });

  it('is one of two facts that are corrected at once, whoever corrects them', async () => {
    later();
    const done = await Promise.all([says(input(id, { name }), intake), says(input(id, { birth }), world.worker)]);
    expect(done.sort()).toEqual(['applied', 'awaits-second-holder']);
  });

  it('is an undoing of what a second person confirmed, and of two facts on a later day', async () => {
    const onTheDay = input(id, { name, birth });
    await says(onTheDay, intake);
    later();
    expect(await undoes(onTheDay.commandId, intake)).toBe('awaits-second-holder');
    expect(await opened(id, intake)).toMatchObject({ name: right, birth: bornIn(1985) });
    expect(await statesOf()).toEqual([
      ['applied', 'name', 'birth'],
      ['awaits-second-holder', 'name', 'birth'],
    ]);
  });

  it('is decided by somebody else also where it undoes: confirmed, it puts back what was confirmed before, once', async () => {
    later();
    const given = input(id, { name, birth });
    await says(given, world.worker);
    await decides(given.commandId, 'confirm', supervisor);
    const [one, other] = [newId(), newId()];
    expect(await undoes(given.commandId, intake, one)).toBe('awaits-second-holder');
    expect(await undoes(given.commandId, world.worker, other)).toBe('awaits-second-holder');
    expect(await decides(one, 'confirm', intake)).toBe('NOT_ALLOWED');
    expect(await decides(other, 'confirm', world.worker)).toBe('SECOND_HOLDER_NEEDED');
    expect(await opened(id, intake)).toMatchObject({ name: right });
    expect(await decides(one, 'confirm', supervisor)).toBe('done');
    expect(await opened(id, intake)).toMatchObject({ name: wrong, birth: bornIn(1991) });
    expect((await history(id, intake)).find((each) => each.id === given.commandId)).toMatchObject({ state: 'undone' });
    expect(await decides(other, 'confirm', supervisor)).toBe('CORRECTION_STATE_FORBIDS');
  });

  it('is taken back by who asked for it, and by nobody else who may not decide', async () => {
    later();
    const given = input(id, { name, birth });
    await says(given, intake);
    expect((await history(id, intake))[0]?.may).toEqual(['take-back']);
    expect((await history(id, supervisor))[0]?.may).toEqual(['decide']);
    expect(await decides(given.commandId, 'decline', world.colleague(['intake']))).toBe('NOT_FOUND');
    expect(await decides(given.commandId, 'confirm', intake)).toBe('NOT_ALLOWED');
    expect(await decides(given.commandId, 'decline', intake)).toBe('done');
    expect(await history(id, intake)).toMatchObject([{ state: 'declined', decidedById: intake.staffId, may: [] }]);
    expect(await decides(given.commandId, 'confirm', supervisor)).toBe('CORRECTION_STATE_FORBIDS');
  });

  it('goes by the clock of the centre, wherever the clock of who corrects is', async () => {
    later();
    const west = { ...intake, timeZone: 'Pacific/Pago_Pago' };
    expect(await says(input(id, { name, birth }), west)).toBe('awaits-second-holder');
    const { id: today } = await world.register();
    const east = { ...intake, timeZone: 'Pacific/Kiritimati' };
    world.db.clock.set('2026-11-03T12:00:00Z');
    expect(await says(input(today, { name, birth }), east)).toBe('applied');
  });

  it('protects at once who would be a child alone by it, and waits as they are', async () => {
    const { id: girl } = await world.register({ birth: bornIn(1991), episode: null });
    later();
    const waiting = input(girl, { name, birth: { from: bornIn(1991), to: bornIn(2012) } });
    expect(await says(waiting, intake)).toBe('awaits-second-holder');
    expect(await opened(girl, intake)).toMatchObject({ accessLevel: 'protected', birth: bornIn(1991), name: wrong });
    expect(await opened(girl, world.colleague(['case-worker']))).toBeUndefined();
    expect((await world.db.journalOf(girl)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['person.protected']),
    );
    expect(await decides(waiting.commandId, 'confirm', supervisor)).toBe('NOT_FOUND');
    const officer = world.colleague(['protection-officer'], { centreId: null });
    expect((await toLookAt(officer)).map((row) => row.id)).toContain(waiting.commandId);
    expect(await decides(waiting.commandId, 'confirm', officer)).toBe('done');
    expect(await opened(girl, intake)).toMatchObject({ accessLevel: 'protected', birth: bornIn(2012), name: right });
    const protectedOnce = (await world.db.journalOf(girl)).filter(({ type }) => type === 'person.protected');
    expect(protectedOnce).toHaveLength(1);
  });

  it('protects nobody by a birth that waits whose mother agrees to care', async () => {
    const mother = { ...said('care', 'given'), givenBy: 'parent', relation: 'mother', childAssent: true } as const;
    const { id: girl } = await world.register({ birth: bornIn(1991), episode: null, consents: [mother] });
    later();
    await says(input(girl, { name, birth: { from: bornIn(1991), to: bornIn(2012) } }), intake);
    expect(await opened(girl, intake)).toMatchObject({ accessLevel: 'audited', birth: bornIn(1991) });
  });

  it('is looked at once, and who looked first is kept', async () => {
    const given = input(id, { name });
    await says(given, intake);
    expect(await reviews(given.commandId, supervisor)).toBe('done');
    expect(await reviews(given.commandId, world.colleague(['supervisor']))).toBe('CORRECTION_STATE_FORBIDS');
    expect((await history(id, intake))[0]?.reviewedById).toBe(supervisor.staffId);
  });

  it('is not confirmed, and nothing is put back, where somebody would have left before they were born', async () => {
    const { episode } = gulnora();
    const leftIn = (year: number) => ({ from: episode, to: episode && { ...episode, from: bornIn(year) } });
    const onTheDay = input(id, { birth: { from: bornIn(1991), to: bornIn(1970) } });
    await says(onTheDay, intake);
    expect(await says(input(id, { episode: leftIn(1985) }), intake)).toBe('applied');
    expect(await undoes(onTheDay.commandId, intake)).toBe('INVALID_INPUT');
    later();
    const { id: other } = await world.register();
    later('2026-11-04');
    const waiting = input(other, { name, birth: { from: bornIn(1991), to: bornIn(2005) } });
    expect(await says(waiting, intake)).toBe('awaits-second-holder');
    expect(await says(input(other, { episode: leftIn(2000) }), intake)).toBe('applied');
    expect(await decides(waiting.commandId, 'confirm', supervisor)).toBe('INVALID_INPUT');
    expect(await opened(other, intake)).toMatchObject({ name: wrong, birth: bornIn(1991) });
  });

  it('is of nobody who was merged into somebody else', async () => {
    const { id: other } = await world.register();
    await world.db.query(`update registration.person set merged_into = '${other}' where id = '${id}'`);
    expect(await answer(input(id, { sex }), intake)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('is a phone that was not safe, until somebody else confirms it or she says so herself', async () => {
    const unsafe = { ...phone, safe: 'no' } as const;
    await says(input(id, { phone: { from: phone, to: unsafe } }), intake);
    const back = input(id, { because: 'mistyped', phone: { from: unsafe, to: phone } });
    expect(await says(back, intake)).toBe('awaits-second-holder');
    expect(await opened(id, intake)).toMatchObject({ phone: { safe: 'no' } });
    expect(await decides(back.commandId, 'confirm', supervisor)).toBe('done');
    expect(await opened(id, intake)).toMatchObject({ phone: { safe: 'yes' } });
    await says(input(id, { phone: { from: phone, to: unsafe } }), intake);
    const hers = input(id, { because: 'told-anew', phone: { from: unsafe, to: phone } });
    expect(await says(hers, intake)).toBe('applied');
  });
});
