import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { correcting } from '../correcting/correcting.fixture';
import { erring } from '../in-error/erring.fixture';
import { openingQueries } from '../opening/opening.queries';
import { registrationWorld } from '../registration.world.fixture';
import { aPassport, keepingPapers } from './papers.fixture';

describe('the documents of a person', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const errors = erring(world);
  const { tries, records, papers, finds } = keepingPapers(world);
  const told = async (personId: string) =>
    (await world.db.journalOf(personId)).slice(3).map(({ type, data }) => [type, data]);
  const documents = async (personId: string) =>
    ((await papers(personId, world.worker)) ?? []).map(({ document }) => document);

  it('are written down with where each is, the latest first, and nothing of them is told', async () => {
    const { id, reference } = await world.register();
    const passport = await records(id, world.worker);
    world.db.clock.set('2026-11-02T07:00:00Z');
    const card = { kind: 'national-id', number: null, withoutNumber: 'not-at-hand', whereabouts: 'lost' } as const;
    const nationalId = await records(id, world.worker, { ...card, expires: null });
    const own = { recordedOn: '2026-11-02', isExpired: false, recordId: id, reference };
    expect(await papers(id, world.worker)).toEqual([
      { id: nationalId, document: aPassport({ ...card, expires: null }), ...own },
      { id: passport, document: aPassport(), ...own },
    ]);
    expect(await told(id)).toEqual([
      ['document.recorded', {}],
      ['document.recorded', {}],
    ]);
  });

  it('are expired once their last day is surely past', async () => {
    const { id } = await world.register();
    await records(id, world.worker, { number: 'A 1111', expires: { precision: 'month', year: 2026, month: 10 } });
    await records(id, world.worker, { number: 'A 2222', expires: { precision: 'month', year: 2026, month: 11 } });
    await records(id, world.worker, { number: 'A 3333', expires: { precision: 'unknown' } });
    const shown = (await papers(id, world.worker)) ?? [];
    const expired = shown.filter(({ isExpired }) => isExpired).map(({ document }) => document.number);
    expect(expired).toEqual(['A 1111']);
  });

  it('are refused where they contradict themselves, or are written down already', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    for (const [parts, refusal] of [
      [{ country: null }, 'document.country empty'],
      [{ issuer: 'not-known' }, 'document.country invalid_value'],
      [{ number: null }, 'document.number empty'],
      [{ withoutNumber: 'not-known' }, 'document.withoutNumber invalid_value'],
      [{ number: 'none' }, 'document.number not-a-document-number'],
      [{ number: 'TJ АВ-4012345' }, 'document.number recorded-already'],
      [{ country: 'UZ' }, 'done'],
      [{ kind: 'national-id' }, 'done'],
    ] as const)
      expect([parts, await tries(id, world.worker, parts)]).toEqual([parts, refusal]);
    const noNumber = { number: null, withoutNumber: 'not-known' } as const;
    for (const _ of [1, 2]) expect(await tries(id, world.worker, noNumber)).toBe('done');
  });

  it('are written once for one command', async () => {
    const [{ id }, { id: other }] = [await world.register(), await world.register()];
    const commandId = newId();
    for (const _ of [1, 2]) expect(await tries(id, world.worker, {}, commandId)).toBe('done');
    expect(await documents(id)).toHaveLength(1);
    expect(await tries(other, world.worker, {}, commandId)).toBe('COMMAND_REUSED');
  });

  it('are nobody’s elsewhere, nor of a manager, a partner or an administrator', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    for (const by of [
      world.colleague(['case-worker'], { centreId: newId() }),
      world.colleague(['case-worker'], { controllerId: newId() }),
    ]) {
      expect(await tries(id, by, { number: 'B 1234' })).toBe('NOT_FOUND');
      expect(await papers(id, by)).toBeUndefined();
    }
    for (const role of ['programme-manager', 'partner-officer', 'administrator', 'data-protection-officer'] as const) {
      expect(await tries(id, world.colleague([role]), { number: 'B 1234' })).toBe('NOT_ALLOWED');
      expect(await papers(id, world.colleague([role]))).toBeUndefined();
    }
    expect(await papers(id, world.colleague(['intake']))).toHaveLength(1);
  });

  it('are there for who opened the record with a reason', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const away = world.colleague(['case-worker'], { centreId: newId() });
    await openingQueries.openPerson.execute(world.db.platform, { personId: id, reason: 'She is here.' }, callBy(away));
    expect(await papers(id, away)).toHaveLength(1);
    const opened = await world.db.query(
      `select fields from registration.opening where person_id = '${id}' and staff_id = '${away.staffId}'`,
    );
    expect(JSON.stringify(opened)).toContain('documents');
  });

  it('are put right one at a time, looked at after, and put back, and are found by what is right', async () => {
    const { id } = await world.register();
    const documentId = await records(id, world.worker);
    const right = aPassport({ number: 'AB 4012346', whereabouts: 'with-person' });
    const correction = desk.input(id, { document: { documentId, from: aPassport(), to: right } });
    expect(await desk.says(correction, world.worker)).toBe('applied');
    expect(await documents(id)).toEqual([right]);
    expect([await finds('AB4012345', world.worker), await finds('AB4012346', world.worker)]).toEqual([
      [],
      [[id, 'same-document']],
    ]);
    expect((await told(id)).at(-1)).toMatchObject(['person.corrected', { fields: ['document'] }]);
    const supervisor = world.colleague(['supervisor']);
    expect((await desk.toLookAt(supervisor)).map(({ fields }) => fields)).toEqual([['document']]);
    expect(await desk.reviews(correction.commandId, supervisor)).toBe('done');
    const [kept] = await desk.history(id, world.worker);
    expect([kept?.from.document, kept?.to.document]).toEqual([aPassport(), right]);
    expect(await desk.undoes(correction.commandId, world.worker)).toBe('applied');
    expect(await documents(id)).toEqual([aPassport()]);
    expect(await finds('AB4012345', world.worker)).toEqual([[id, 'same-document']]);
  });

  it('are not put right by who saw something else, nor into one that is there, nor as one of another person', async () => {
    const [{ id }, { id: other }] = [await world.register(), await world.register()];
    const documentId = await records(id, world.worker);
    await records(id, world.worker, { number: 'C 777777' });
    const says = async (personId: string, of: string, from: object, to: object) => {
      const document = { documentId: of, from: aPassport(from), to: aPassport(to) };
      const answer = await desk.answer(desk.input(personId, { document }), world.worker);
      return answer.ok ? 'applied' : answer.refusal;
    };
    expect(await says(id, documentId, {}, { whereabouts: 'stolen' })).toBe('applied');
    const overtaken = { code: 'CHANGED_MEANWHILE', facts: { fields: ['document'] } };
    expect(await says(id, documentId, {}, { whereabouts: 'lost' })).toMatchObject(overtaken);
    expect(await says(other, documentId, { whereabouts: 'stolen' }, {})).toMatchObject(overtaken);
    expect(await says(id, documentId, { whereabouts: 'stolen' }, { number: 'C777777' })).toMatchObject({
      facts: { issues: [{ path: 'document.to.number', problem: 'recorded-already' }] },
    });
  });

  it('are gone once they were entered in error, and come back where the same is not written down since', async () => {
    const { id } = await world.register();
    const supervisor = world.colleague(['supervisor']);
    const first = await records(id, world.worker);
    expect(await errors.enters('document', first, world.worker)).toBe('done');
    expect([await documents(id), await finds('AB 4012345', world.worker)]).toEqual([[], []]);
    const [error] = await errors.listed(supervisor);
    expect([error?.kind, error?.documentKind]).toEqual(['document', 'passport']);
    const again = await records(id, world.worker);
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('INVALID_INPUT');
    expect(await errors.enters('document', again, world.worker)).toBe('done');
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('done');
    expect(await documents(id)).toEqual([aPassport()]);
    expect(await finds('AB 4012345', world.worker)).toEqual([[id, 'same-document']]);
    expect((await told(id)).map(([type]) => type).slice(1)).toEqual([
      'document.entered-in-error',
      'document.recorded',
      'document.entered-in-error',
      'document.error-taken-back',
    ]);
  });
});
