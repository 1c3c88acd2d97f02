import type { StaffActor } from '@mrc/access';
import type { CallInput, DemandView, writeDemand as write } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { oversightQueries } from '../oversight/oversight.queries';
import { registrationWorld } from '../registration.world.fixture';
import { listDemands } from './demand.queries';
import { decideDemand, enterDemandInError, takeBackDemandError, writeDemand } from './keep-demand';

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } };
const wordOf = (answer: Answer): string => (answer.ok ? 'done' : answer.refusal.code);

describe('a demand of an authority', () => {
  const world = registrationWorld();
  let intake: StaffActor;
  let officer: StaffActor;

  beforeEach(() => {
    intake = world.colleague(['intake']);
    officer = world.colleague(['data-protection-officer'], { centreId: null });
  });

  const writes = async (by: StaffActor, parts: Partial<CallInput<typeof write>> = {}): Promise<string> => {
    const input: CallInput<typeof write> = {
      ...{ commandId: newId(), authority: 'police', office: 'City police, two officers', reference: '14/2026' },
      ...{
        receivedOn: '2026-11-02',
        channel: 'visit',
        asked: ['whereabouts', 'record'],
        aboutReference: null,
        note: null,
      },
      ...parts,
    };
    const answer = await writeDemand.execute(world.db.platform, input, callBy(by));
    return answer.ok ? input.commandId : wordOf(answer);
  };
  const decides = async (demandId: string, by: StaffActor, parts: object = {}): Promise<string> => {
    const decision = { decision: 'declined' as const, answeredWith: [], article: null, note: 'No order of a court.' };
    const input = { commandId: newId(), demandId, ...decision, decidedOn: '2026-11-02', ...parts };
    return wordOf(await decideDemand.execute(world.db.platform, input, callBy(by)));
  };
  const errs = async (demandId: string, by: StaffActor): Promise<string> => {
    const input = { commandId: newId(), demandId, because: 'test-entry' as const, note: null };
    return wordOf(await enterDemandInError.execute(world.db.platform, input, callBy(by)));
  };
  const listed = async (by: StaffActor, open = true): Promise<readonly DemandView[] | string> => {
    const result = await listDemands.execute(world.db.platform, { open, first: 50, after: null }, callBy(by));
    return result.ok ? result.value.rows : result.refusal.code;
  };
  const seenBy = async (...actors: readonly StaffActor[]) =>
    Promise.all(actors.map(async (by) => ((await listed(by)) as readonly DemandView[]).length));

  it('is written down by anybody at the desk, and read by who wrote it, the supervisor and who decides', async () => {
    expect(await writes(world.colleague(['administrator']))).toBe('NOT_ALLOWED');
    const id = await writes(intake);
    const supervisor = world.colleague(['supervisor']);
    expect(await seenBy(intake, supervisor, officer)).toEqual([1, 1, 1]);
    const elsewhere = world.colleague(['supervisor'], { centreId: newId() });
    const stranger = world.colleague(['data-protection-officer'], { controllerId: newId() });
    expect(await seenBy(world.worker, elsewhere, stranger)).toEqual([0, 0, 0]);
    expect(await listed(officer)).toMatchObject([
      { id, asked: ['whereabouts', 'record'], may: ['decide', 'enter-in-error'] },
    ]);
    expect(await listed(supervisor)).toMatchObject([{ id, may: ['enter-in-error'] }]);
  });

  it('is counted for who decides until it is decided', async () => {
    const counted = async (by: StaffActor) => {
      const answer = await oversightQueries.countOversight.execute(world.db.platform, {}, callBy(by));
      return answer.ok ? answer.value.demands : answer.refusal.code;
    };
    const both = () => Promise.all([counted(officer), counted(world.colleague(['supervisor']))]);
    const id = await writes(intake);
    expect(await both()).toEqual([1, 0]);
    expect(await decides(id, officer, { decision: 'with-counsel' })).toBe('done');
    expect(await both()).toEqual([1, 0]);
    world.db.clock.set('2026-11-02T07:00:00Z');
    expect(await decides(id, officer)).toBe('done');
    expect(await both()).toEqual([0, 0]);
  });

  it('of tomorrow is none', async () => {
    expect(await writes(intake, { receivedOn: '2026-11-03' })).toBe('INVALID_INPUT');
  });

  it('tells whom it was about only who decides, and is the same for a number of nobody', async () => {
    const person = await world.register();
    await writes(intake, { aboutReference: person.reference });
    await writes(intake, { aboutReference: 'MRC-222222' });
    const shown = async (by: StaffActor) =>
      ((await listed(by)) as readonly DemandView[]).map(({ isAboutSomebody, aboutReference }) => [
        isAboutSomebody,
        aboutReference,
      ]);
    const hidden = [
      [true, null],
      [true, null],
    ];
    expect([await shown(intake), await shown(world.colleague(['supervisor']))]).toEqual([hidden, hidden]);
    expect((await shown(officer)).map(([, number]) => number).sort()).toEqual([person.reference, 'MRC-222222'].sort());
  });

  it('is decided by the data-protection officer, with an article where it is answered, and anew where that was wrong', async () => {
    const id = await writes(intake);
    expect(await decides(id, world.colleague(['supervisor']))).toBe('NOT_ALLOWED');
    expect(await decides(id, world.colleague(['data-protection-officer'], { controllerId: newId() }))).toBe(
      'NOT_FOUND',
    );
    expect(await decides(id, officer, { decidedOn: '2026-11-01' })).toBe('INVALID_INPUT');
    const answered = { decision: 'answered', answeredWith: ['whether-known'] };
    expect(await decides(id, officer, answered)).toBe('INVALID_INPUT');
    expect(await decides(id, officer, { ...answered, answeredWith: [], article: 'Article 9' })).toBe('INVALID_INPUT');
    expect(await decides(id, officer, { answeredWith: ['record'] })).toBe('INVALID_INPUT');
    expect(await decides(id, officer, { decision: 'with-counsel' })).toBe('done');
    expect(await listed(officer)).toHaveLength(1);
    world.db.clock.set('2026-11-02T07:00:00Z');
    expect(await decides(id, officer, { ...answered, article: 'Criminal procedure, article 9' })).toBe('done');
    world.db.clock.set('2026-11-02T08:00:00Z');
    expect(await decides(id, officer)).toBe('done');
    expect([await listed(officer), await listed(officer, false)]).toMatchObject([
      [],
      [{ id, decisions: [{ decision: 'declined' }, { decision: 'answered' }, { decision: 'with-counsel' }] }],
    ]);
    world.db.clock.set('2026-11-02T09:00:00Z');
    expect(await decides(id, officer, { decision: 'with-counsel' })).toBe('done');
    expect(await listed(officer)).toMatchObject([{ id }]);
  });

  it('that was written down in error is decided by nobody, and is there again once that is taken back', async () => {
    const id = await writes(intake);
    const supervisor = world.colleague(['supervisor']);
    expect(await errs(id, world.worker)).toBe('NOT_FOUND');
    expect(await errs(id, intake)).toBe('done');
    expect([await errs(id, supervisor), await decides(id, officer)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([await listed(officer), await listed(officer, false)]).toMatchObject([
      [],
      [{ id, inErrorBecause: 'test-entry', may: ['take-back-error'] }],
    ]);
    const input = { commandId: newId(), demandId: id };
    expect(wordOf(await takeBackDemandError.execute(world.db.platform, input, callBy(intake)))).toBe('NOT_ALLOWED');
    expect(wordOf(await takeBackDemandError.execute(world.db.platform, input, callBy(supervisor)))).toBe('done');
    expect(await listed(officer)).toMatchObject([{ id }]);
  });
});
