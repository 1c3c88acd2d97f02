import type { StaffActor } from '@mrc/access';
import type {
  CallInput,
  CallOutput,
  FunctioningAnswers,
  getSpecificNeeds as reading,
  recordSpecificNeed as recording,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correctFunctioning, correctSpecificNeed, endSpecificNeed } from './correct-need';
import { getSpecificNeeds } from './needs.queries';
import { recordFunctioning, recordSpecificNeed } from './record-need';

type Facts = Omit<CallInput<typeof recording>, 'commandId' | 'personId'>;
type Needs = CallOutput<typeof reading>;

const month = (year: number, of: number) => ({ precision: 'month', year, month: of }) as const;
const pregnancy: Facts = { code: 'pregnancy', from: month(2026, 6), until: null, expected: month(2027, 2) };
const reader: Facts = { ...pregnancy, code: 'cannot-read', from: { precision: 'unknown' }, expected: null };
const answers: FunctioningAnswers = {
  ...{ answeredOn: '2026-11-02', seeing: 'some-difficulty', hearing: 'no-difficulty', walking: 'no-difficulty' },
  ...{ remembering: 'not-known', selfCare: 'no-difficulty', communicating: 'not-stated' },
};

describe('the specific needs of a person', () => {
  const world = registrationWorld();
  const { enters, takesBack, listed, timeline, opened } = erring(world);
  const { pairOf, decides, merges, separates } = merging(world);

  type Answer =
    { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly facts: object } };
  const wordOf = (answer: Answer): string => {
    if (answer.ok) return 'done';
    const { code, facts } = answer.refusal;
    return 'issues' in facts
      ? (facts.issues as { path: string; problem: string }[]).map(({ path, problem }) => `${path} ${problem}`).join()
      : code;
  };
  const platform = () => world.db.platform;

  const tries = async (personId: string, by: StaffActor, facts: Facts = pregnancy, commandId = newId()) =>
    wordOf(await recordSpecificNeed.execute(platform(), { commandId, personId, ...facts }, callBy(by)));
  const records = async (personId: string, by: StaffActor, facts: Facts = pregnancy) => {
    const commandId = newId();
    expect(await tries(personId, by, facts, commandId)).toBe('done');
    return commandId;
  };
  const ends = async (personId: string, needId: string, by: StaffActor, until: Facts['from'] = month(2026, 10)) =>
    wordOf(await endSpecificNeed.execute(platform(), { commandId: newId(), personId, needId, until }, callBy(by)));
  const corrects = async (personId: string, needId: string, by: StaffActor, to: Partial<Facts>, from = pregnancy) => {
    const why = { because: 'misheard' as const, note: 'It was another month.' };
    const input = { commandId: newId(), personId, needId, ...why, from, to: { ...from, ...to } };
    return wordOf(await correctSpecificNeed.execute(platform(), input, callBy(by)));
  };
  const answered = async (personId: string, by: StaffActor) => {
    const commandId = newId();
    const result = await recordFunctioning.execute(platform(), { commandId, personId, ...answers }, callBy(by));
    expect(wordOf(result)).toBe('done');
    return commandId;
  };
  const looks = async (personId: string, by: StaffActor): Promise<Needs | undefined> => {
    const result = await getSpecificNeeds.execute(platform(), { personId }, callBy(by));
    return result.ok ? result.value : undefined;
  };
  const codes = (needs: Needs | undefined) =>
    needs?.needs.map(({ code, isOver }) => `${code}${isOver ? ', over' : ''}`);

  it('are told with their days, ended, and those that last stand first', async () => {
    const { id } = await world.register();
    const child = await records(id, world.worker);
    await records(id, world.colleague(['intake']), reader);
    expect(await tries(id, world.worker)).toBe('code recorded-already');
    expect(await ends(id, child, world.worker)).toBe('done');
    expect(await ends(id, child, world.worker)).toBe('NEED_CHANGED');
    expect(codes(await looks(id, world.worker))).toEqual(['cannot-read', 'pregnancy, over']);
    expect(await looks(id, world.colleague(['supervisor']))).toMatchObject({
      needs: [{ ...reader }, { ...pregnancy, until: month(2026, 10) }],
      changes: expect.arrayContaining([expect.objectContaining({ what: 'ended', staffId: world.worker.staffId })]),
    });
    expect(await tries(id, world.worker)).toBe('done');
  });

  it('are told nobody: neither journal nor timeline nor the version moves', async () => {
    const { id } = await world.register();
    const before = [await world.db.journalOf(id), await timeline(id, world.worker), await opened(id, world.worker)];
    await records(id, world.worker);
    await answered(id, world.worker);
    expect([await world.db.journalOf(id), await timeline(id, world.worker), await opened(id, world.worker)]).toEqual(
      before,
    );
  });

  it('are put right where the page showed what stands, by one of two at once', async () => {
    const { id } = await world.register();
    const need = await records(id, world.worker);
    expect(await corrects(id, need, world.worker, {})).toBe('to nothing-changes');
    expect(await corrects(id, need, world.worker, { expected: month(2025, 2) })).toBe('to.expected before-valid-from');
    const both = await Promise.all(
      [2, 3].map((of) => corrects(id, need, world.worker, { expected: month(2027, of + 1) })),
    );
    expect(both.sort()).toEqual(['NEED_CHANGED', 'done']);
    const [change] = (await looks(id, world.worker))?.changes.filter(({ what }) => what === 'corrected') ?? [];
    expect(change).toMatchObject({ needBefore: pregnancy, because: 'misheard', note: 'It was another month.' });
  });

  it('come with how the person answered on functioning on a day, which is put right', async () => {
    const { id } = await world.register();
    const set = await answered(id, world.worker);
    const why = { because: 'told-anew' as const, note: null };
    const to = { ...answers, walking: 'cannot-do-at-all' as const };
    const correct = async (from: FunctioningAnswers) => {
      const input = { commandId: newId(), personId: id, answersId: set, ...why, from, to };
      return wordOf(await correctFunctioning.execute(platform(), input, callBy(world.worker)));
    };
    expect(await correct(answers)).toBe('done');
    expect(await correct(answers)).toBe('NEED_CHANGED');
    expect(await correct(to)).toBe('to nothing-changes');
    expect(await looks(id, world.worker)).toMatchObject({ functioning: [{ id: set, ...to }] });
  });

  it('are gone where they were entered in error, until a supervisor takes that back, unless one is told anew', async () => {
    const { id } = await world.register();
    const supervisor = world.colleague(['supervisor']);
    const need = await records(id, world.worker);
    const set = await answered(id, world.worker);
    expect(await enters('specific-need', need, staffWith(['case-worker']))).toBe('NOT_FOUND');
    for (const [kind, entry] of [
      ['specific-need', need],
      ['functioning', set],
    ] as const)
      expect(await enters(kind, entry, world.worker)).toBe('done');
    expect(await looks(id, world.worker)).toEqual({ needs: [], functioning: [], changes: [] });
    const errors = await listed(supervisor);
    expect(errors.map(({ kind, need: code }) => [kind, code])).toEqual(
      expect.arrayContaining([
        ['specific-need', 'pregnancy'],
        ['functioning', null],
      ]),
    );
    const again = await records(id, world.worker);
    const ofNeed = errors.find(({ kind }) => kind === 'specific-need')?.id ?? '';
    expect(await takesBack(ofNeed, supervisor)).toBe('INVALID_INPUT');
    expect(await ends(id, again, world.worker)).toBe('done');
    for (const { id: error } of errors) expect(await takesBack(error, supervisor)).toBe('done');
    expect(await looks(id, world.worker)).toMatchObject({
      needs: [{ id: need }, { id: again }],
      functioning: [{ id: set }],
    });
  });

  it('of a child alone are there while they are protected, and for protection officers only once they are not', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 2012 } });
    const alone = { ...reader, code: 'unaccompanied-child' } as const;
    const colleague = world.colleague(['case-worker']);
    const officer = world.colleague(['protection-officer']);
    expect(await looks(id, colleague)).toBeUndefined();
    const need = await records(id, world.worker, alone);
    await records(id, world.worker, reader);
    expect(codes(await looks(id, world.worker))).toEqual(['cannot-read', 'unaccompanied-child']);
    await world.db.query(`update registration.person set access_level = 'audited' where id = '${id}'`);
    expect(codes(await looks(id, colleague))).toEqual(['cannot-read']);
    expect((await looks(id, colleague))?.changes).toEqual([]);
    expect((await looks(id, world.worker))?.changes).toHaveLength(2);
    expect(codes(await looks(id, officer))).toHaveLength(2);
    expect(await tries(id, world.worker, alone)).toBe('code only-of-who-is-protected');
    expect(await enters('specific-need', need, colleague)).toBe('NOT_FOUND');
    expect(await ends(id, need, colleague)).toBe('NOT_FOUND');
    expect(await enters('specific-need', need, officer)).toBe('done');
    expect(await listed(world.colleague(['supervisor']))).toEqual([]);
    expect(await listed(officer)).toMatchObject([{ need: 'unaccompanied-child' }]);
  });

  it('are kept by whoever works with the person, and by nobody else, with one answer', async () => {
    const { id } = await world.register();
    const need = await records(id, world.worker);
    for (const by of [staffWith(['case-worker']), world.colleague(['case-worker'], { centreId: newId() })]) {
      expect(await tries(id, by)).toBe('NOT_FOUND');
      expect(await ends(id, need, by)).toBe('NOT_FOUND');
      expect(await corrects(id, need, by, { expected: null })).toBe('NOT_FOUND');
      expect(await looks(id, by)).toBeUndefined();
    }
    expect(await ends(id, newId(), world.worker)).toBe('NOT_FOUND');
    expect(await tries(id, world.colleague(['programme-manager']))).toBe('NOT_ALLOWED');
    expect(await tries((await world.register()).id, world.worker, pregnancy, need)).toBe('COMMAND_REUSED');
  });

  it('of two records that are one stand on the one on which work goes on', async () => {
    const supervisor = world.colleague(['supervisor']);
    const [kept, merged] = [await world.register(), await world.register()];
    const need = await records(merged.id, world.worker);
    const pair = await pairOf(kept.id, merged.id);
    await decides(pair, supervisor);
    expect(await merges(pair, kept.id, supervisor)).toBe('merged');
    expect(codes(await looks(kept.id, world.worker))).toEqual(['pregnancy']);
    expect(await tries(kept.id, world.worker)).toBe('code recorded-already');
    expect(await ends(kept.id, need, world.worker)).toBe('done');
    expect(await separates(merged.id, supervisor)).toBe('done');
    expect(codes(await looks(merged.id, world.worker))).toEqual(['pregnancy, over']);
    expect(await looks(merged.id, world.worker)).toMatchObject({ changes: [{}, {}] });
    expect(await looks(kept.id, world.worker)).toEqual({ needs: [], functioning: [], changes: [] });
  });

  it('are those of a record that is one with another only for who sees that record', async () => {
    const officer = world.colleague(['protection-officer']);
    const [mine, theirs] = [await world.register(), await world.register({}, world.colleague(['intake']))];
    await records(mine.id, world.worker, reader);
    await records(theirs.id, world.colleague(['case-worker']));
    await answered(theirs.id, world.colleague(['case-worker']));
    await world.protect(theirs.id);
    await world.db.query(
      `update registration.person set merged_into = '${theirs.id}', access_level = 'protected' where id = '${mine.id}'`,
    );
    expect(await looks(theirs.id, world.worker)).toBeUndefined();
    const seen = await looks(mine.id, world.worker);
    expect([codes(seen), seen?.functioning, seen?.changes.length]).toEqual([['cannot-read'], [], 1]);
    expect(codes(await looks(theirs.id, officer))?.sort()).toEqual(['cannot-read', 'pregnancy']);
  });

  it('that only a protected child has are corrected and ended after, and tell nobody else by that', async () => {
    const officer = world.colleague(['protection-officer']);
    const { id } = await world.register({ birth: { precision: 'year', year: 2012 } });
    await world.protect(id);
    const alone: Facts = { ...reader, code: 'unaccompanied-child' };
    const need = await records(id, officer, alone);
    await world.db.query(`update registration.person set access_level = 'audited' where id = '${id}'`);
    expect(await corrects(id, need, officer, { from: month(2026, 5) }, alone)).toBe('done');
    expect(await ends(id, need, officer)).toBe('done');
    expect(JSON.stringify(await looks(id, world.colleague(['case-worker'])))).not.toContain('unaccompanied');
  });
});
