import {
  consentEnteredInError,
  consentGiven,
  consentWithdrawn,
  contactIdentified,
  personRegistered,
  personsMerged,
  personsSeparated,
} from '@mrc/contracts';
import { KnownAliasProjection, KnownCareProjection } from '@mrc/messaging';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { ProtectRequests } from '../request/protect-requests.reaction';
import { receiveRequest } from '../request/receive-request';
import { requestQueries } from '../request/request.queries';
import { assistanceTimeline } from '../request/timeline.queries';
import { testRegister, told, wagesClaim, type TestRegister } from '../test-register.fixture';
import { KnownSubjectProjection } from './known-subject.projection';

describe('records that are one', () => {
  let register: TestRegister;
  const aliases = new KnownAliasProjection();
  const care = new KnownCareProjection();

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const worker = () => register.staff(['case-worker']);
  const hear = (handler: (tx: Parameters<KnownAliasProjection['merged']>[1]) => Promise<void>) =>
    register.platform.worker.inOpenTransaction(handler);
  const about = (aggregateId: string, recordedAt = '2026-11-02T06:00:00.000Z', aggregateVersion = 2) => ({
    aggregateId,
    aggregateVersion,
    recordedAt,
    controller: register.controller,
  });
  const merging = (merged: string, kept: string, protects: string[] = []) =>
    told(personsMerged, {
      ...about(merged),
      accessLevel: protects.length > 0 ? 'protected' : 'audited',
      data: { keptId: kept, protects },
    });
  const separating = (merged: string, kept: string, unprotects: string[] = []) =>
    told(personsSeparated, { ...about(merged, undefined, 3), data: { keptId: kept, unprotects } });
  const merge = (merged: string, kept: string) => hear((tx) => aliases.merged(merging(merged, kept), tx));
  const separate = (merged: string, kept: string) => hear((tx) => aliases.separated(separating(merged, kept), tx));

  const listed = async (...subjectIds: string[]) => {
    const asked = { subjectIds, first: 20, after: null };
    const result = await requestQueries.listRequestsOfSubjects.execute(register.platform, asked, callBy(worker()));
    return result.ok ? result.value.rows : [];
  };
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
  const warned = async (subjectId: string) => {
    const asked = { subjectId, serviceCode: wagesClaim };
    const result = await requestQueries.findOpenRequests.execute(register.platform, asked, callBy(worker()));
    return result.ok ? ids(result.value) : [];
  };
  const happened = async (subjectId: string) => {
    const asked = { subjectIds: [subjectId], first: 20, after: null };
    const result = await assistanceTimeline.execute(register.platform, asked, callBy(worker()));
    return result.ok ? result.value.rows.map(({ aggregateId }) => aggregateId) : [];
  };
  const word = { ...consentGiven.sample, purpose: 'care' as const };
  const says = (contract: typeof consentGiven | typeof consentWithdrawn, id: string, at: string) =>
    hear((tx) => care.said(told(contract, { ...about(id, at), data: word }), tx));
  const ask = async (subjectId: string, by = worker()) =>
    receiveRequest.execute(register.platform, await register.asking({ subjectId }), callBy(by));

  it('show on the kept one what was asked for either, and for the contact that one was, and go back', async () => {
    const [kept, merged, contact] = [await register.person(), await register.person(), await register.contact()];
    const identified = told(contactIdentified, { ...about(contact), data: { personId: merged, responsible: null } });
    await hear((tx) => new KnownSubjectProjection().identified(identified, tx));
    const received = async (subjectId: string) => (await register.received(worker(), { subjectId })).id;
    const of = { kept: await received(kept), merged: await received(merged), contact: await received(contact) };
    const all = Object.values(of).sort();
    expect([ids(await listed(kept)), await warned(kept)]).toEqual([[of.kept], [of.kept]]);
    await merge(merged, kept);
    expect([ids(await listed(kept)), await warned(kept), await warned(merged)]).toEqual([all, all, all]);
    expect(new Set(await happened(kept))).toEqual(new Set(all));
    expect(ids(await listed(merged))).toEqual(all);
    await separate(merged, kept);
    expect([ids(await listed(kept)), await warned(kept), await happened(kept)]).toEqual([
      [of.kept],
      [of.kept],
      [of.kept],
    ]);
    expect((await listed(merged)).map(({ id, subjectId }) => [id, subjectId])).toEqual([[of.merged, merged]]);
  });

  it('have a new request taken on the kept one, where it stays once they are separated', async () => {
    const [kept, merged] = [await register.person(), await register.person()];
    await merge(merged, kept);
    const taken = await ask(merged);
    const id = taken.ok ? taken.value.id : '';
    await separate(merged, kept);
    expect([ids(await listed(kept)), ids(await listed(merged))]).toEqual([[id], []]);
  });

  it('let the centre of either take a request', async () => {
    const away = register.staff(['case-worker'], { centreId: register.neighbour });
    const [kept, merged] = [await register.person(), await register.person({ centre: register.neighbour })];
    expect((await ask(kept, away)).ok).toBe(false);
    await merge(merged, kept);
    expect((await ask(kept, away)).ok).toBe(true);
    await separate(merged, kept);
    expect((await ask(kept, away)).ok).toBe(false);
  });

  it('agree to care only where neither says no, until a yes is said on the kept one after', async () => {
    const [kept, merged] = [await register.person(), await register.person()];
    await says(consentWithdrawn, merged, '2026-11-02T05:30:00.000Z');
    expect((await ask(kept)).ok).toBe(true);
    await merge(merged, kept);
    expect(await ask(kept)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await says(consentGiven, kept, '2026-11-02T05:45:00.000Z');
    expect(await ask(kept)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await says(consentGiven, kept, '2026-11-02T07:00:00.000Z');
    expect((await ask(kept)).ok).toBe(true);
    await says(consentWithdrawn, merged, '2026-11-02T08:00:00.000Z');
    expect(await ask(kept)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await separate(merged, kept);
    expect((await ask(kept)).ok).toBe(true);
  });

  it('do not agree by a yes on the kept one that was written down in error', async () => {
    const [kept, merged] = [await register.person(), await register.person()];
    await says(consentGiven, kept, '2026-11-02T05:00:00.000Z');
    await says(consentWithdrawn, merged, '2026-11-02T05:30:00.000Z');
    await merge(merged, kept);
    await says(consentGiven, kept, '2026-11-02T07:00:00.000Z');
    expect((await ask(kept)).ok).toBe(true);
    const data = { ...consentEnteredInError.sample, purpose: 'care', agrees: true } as const;
    const error = told(consentEnteredInError, { ...about(kept, '2026-11-02T08:00:00.000Z'), data });
    await hear((tx) => care.erred(error, tx));
    expect(await ask(kept)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await separate(merged, kept);
    expect((await ask(kept)).ok).toBe(true);
  });

  it('are protected both where one is, and no longer than they are one', async () => {
    const [kept, merged] = [await register.person(), await register.person({ accessLevel: 'protected' })];
    const { id } = await register.received(worker(), { subjectId: kept });
    const protects = new ProtectRequests(register.platform);
    const levels = async () =>
      (await register.query(`select access_level from assistance.request where id = '${id}'`)).map(
        (row) => row['access_level'],
      );
    await hear((tx) => protects.told(merging(merged, kept, [kept]), tx));
    expect([await levels(), await listed(kept)]).toEqual([['protected'], []]);
    await hear((tx) => protects.lifted(separating(merged, kept, [kept]), tx));
    expect([await levels(), ids(await listed(kept))]).toEqual([['audited'], [id]]);
  });

  it('are known the same when all is told again, and nothing of an erased one', async () => {
    const [kept, merged, other] = [await register.person(), await register.person(), await register.person()];
    const known = () =>
      register.query(
        `select id, kept_id from assistance.known_alias where kept_id in ('${kept}', '${other}') order by id`,
      );
    const tell = async () => {
      await merge(merged, other);
      await separate(merged, other);
      await merge(merged, kept);
    };
    await tell();
    const before = await known();
    expect(before).toEqual([{ id: merged, kept_id: kept }]);
    await register.query(`delete from assistance.known_alias`);
    await tell();
    expect(await known()).toEqual(before);
    const erased = told(personRegistered, { ...about(kept), data: null });
    await hear((tx) => aliases.registered(erased, tx));
    expect(await known()).toEqual([]);
    await merge(merged, kept);
    await hear((tx) => aliases.merged({ ...merging(merged, kept), data: null }, tx));
    expect(await known()).toEqual([]);
  });

  it('of nobody else are touched', async () => {
    const id = newId();
    expect(ids(await listed(id))).toEqual([]);
  });
});
