import { marker, type StaffActor } from '@mrc/access';
import { requestAssigned, requestReceived, type EventContract } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type * as z from 'zod';
import { recordConsent } from '../consent/record-consent';
import { KnownRequestProjection } from '../known-request/known-request.projection';
import { openingQueries } from '../opening/opening.queries';
import { getPersonLines } from '../person/person.queries';
import { said, workerMay } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { registrationTimeline } from '../timeline/timeline.queries';

describe('a child who came alone', () => {
  const world = registrationWorld();
  let child: { readonly id: string; readonly reference: string };
  let colleague: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    child = await world.register({ birth: { precision: 'year', year: 2012 } });
    colleague = world.colleague(['intake', 'case-worker', 'supervisor']);
    officer = world.colleague(['protection-officer']);
  });

  const tell = <C extends EventContract>(contract: C, requestId: string, data: z.infer<C['data']>) => {
    const { controllerId: controller, centreId: centre } = world.worker;
    const at = world.db.clock.now();
    const about = { aggregateId: requestId, subjectId: child.id, controller, jurisdiction: 'TJ', centre };
    const event = {
      ...{ id: newEventId(at), type: contract.type, version: contract.version, aggregateVersion: 1, ...about },
      ...{ accessLevel: 'protected' as const, occurredOn: '2026-11-02', recordedAt: at.toISOString() },
      ...{ correlationId: newId(), causationId: null, traceparent: null, data },
    };
    const known = new KnownRequestProjection();
    return world.db.platform.worker.inOpenTransaction((tx) =>
      contract.type === requestReceived.type
        ? known.received({ ...event, data: requestReceived.data.parse(data) }, tx)
        : known.assigned({ ...event, data: requestAssigned.data.parse(data) }, tx),
    );
  };
  const heldBy = (requestId: string, by: StaffActor) => {
    const responsible = marker(world.db.platform.markKeys)(requestId, by.staffId);
    return tell(requestAssigned, requestId, { ...requestAssigned.sample, responsible });
  };
  const opened = async (by: StaffActor, reason: string | null = null) => {
    const input = { personId: child.id, reason };
    const result = await openingQueries.openPerson.execute(world.db.platform, input, callBy(by));
    return result.ok ? result.value : result.refusal.code;
  };
  const traces = async (by: StaffActor) => {
    const { platform } = world.db;
    const page = { subjectIds: [child.id], first: 20, after: null };
    const asked = { birthYear: 2012, nationality: null };
    const call = callBy(by);
    const found = [
      await getPersonLines.execute(platform, { ids: [child.id] }, call),
      await registrationTimeline.execute(platform, page, call),
      await findPersons.execute(platform, { terms: 'Раҳимова Гулнора', ...asked }, call),
      await findPersons.execute(platform, { terms: child.reference, ...asked }, call),
      await findPersons.execute(platform, { terms: '+992 92 777 0101', ...asked }, call),
    ];
    return found.map((each) => JSON.stringify(each).includes(child.id));
  };
  const [everything, nothing] = [Array(5).fill(true), Array(5).fill(false)];

  it('is seen whole by who registered her and by protection officers, and by nobody else at the centre', async () => {
    for (const by of [world.worker, officer]) {
      expect(await opened(by)).toMatchObject({
        id: child.id,
        accessLevel: 'protected',
        seenBy: ['protection-officer'],
      });
      expect(await traces(by)).toEqual(everything);
    }
    for (const reason of [null, 'She asked for me.']) expect(await opened(colleague, reason)).toBe('NOT_FOUND');
    expect(await traces(colleague)).toEqual(nothing);
  });

  it('shows who registered her the whole of her timeline, with what she said', async () => {
    const page = { subjectIds: [child.id], first: 20, after: null };
    const timeline = await registrationTimeline.execute(world.db.platform, page, callBy(world.worker));
    const types = timeline.ok ? timeline.value.rows.map(({ type }) => type).sort() : [];
    expect(types).toEqual(['consent.given', 'consent.given', 'person.registered']);
  });

  it('is seen by who holds the task, and no longer once it is handed over', async () => {
    const requestId = newId();
    await tell(requestReceived, requestId, requestReceived.sample);
    await heldBy(requestId, colleague);
    expect(await opened(colleague)).toMatchObject({
      id: child.id,
      agreesToCare: true,
      may: [...workerMay.filter((act) => act !== 'give-access-log' && act !== 'ask-erasure'), 'read-migration-status'],
    });
    expect(await traces(colleague)).toEqual(everything);
    await heldBy(requestId, officer);
    expect(await opened(colleague)).toBe('NOT_FOUND');
    expect(await traces(colleague)).toEqual(nothing);
    expect(await opened(world.worker)).toMatchObject({ id: child.id });
  });

  it('says yes and no to those alone who see her', async () => {
    const says = async (by: StaffActor) => {
      const input = { ...said('follow-up', 'given'), personId: child.id };
      const result = await recordConsent.execute(world.db.platform, input, callBy(by));
      return result.ok || result.refusal.code;
    };
    expect([await says(world.worker), await says(colleague)]).toEqual([true, 'NOT_FOUND']);
  });

  it('tells all there is of her as protected, and who registered her to nobody by name', async () => {
    const levels = await world.db.query(
      `select distinct access_level, responsible from registration.journal where aggregate_id = '${child.id}' order by 2`,
    );
    expect(levels).toEqual([
      { access_level: 'protected', responsible: world.worker.staffId },
      { access_level: 'protected', responsible: null },
    ]);
  });

  it('is as others are where a parent agrees to care', async () => {
    const bySelf = said('care', 'given');
    const byParent = { ...bySelf, givenBy: 'parent' as const, relation: 'mother', childAssent: true };
    child = await world.register({ birth: { precision: 'year', year: 2012 }, consents: [byParent] });
    expect(await opened(colleague)).toMatchObject({ id: child.id, accessLevel: 'audited' });
    expect(await traces(colleague)).toEqual(everything);
  });
});
