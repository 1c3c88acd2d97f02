import { marker } from '@mrc/access';
import { requestAssigned, requestClosed, requestReceived, requestReopened } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld } from '../known-world.fixture';
import { findRequest, KnownRequestProjection } from './known-request.projection';

describe('known requests', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  const projection = new KnownRequestProjection();
  const parts = { controller: newId(), centre: newId(), subjectId: newId(), accessLevel: 'audited' as const };

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  const worker = staffWith(['case-worker'], { controllerId: parts.controller });
  const found = (id: string, controllerId = parts.controller, { staffId } = worker) =>
    db.platform.app.inTransaction({ ...worker, staffId, controllerId }, (tx) => findRequest(tx, id));

  it('follow the samples of their contracts and are unknown to another register', async () => {
    const id = newId();
    await known.tell((tx) => projection.received(eventOf(requestReceived, id, requestReceived.sample, parts), tx));
    const open = {
      id,
      controller: parts.controller,
      jurisdiction: 'TJ',
      centre: parts.centre,
      accessLevel: 'audited',
      subjectId: parts.subjectId,
      serviceCode: 'LEG-01',
      taxonomyVersion: '2026-11',
      isCallers: false,
      closedFor: null,
    };
    expect(await found(id)).toEqual(open);
    expect(await found(id, newId())).toBeUndefined();
    const responsible = marker(db.platform.markKeys)(id, worker.staffId);
    const given = { assigned: true, handedOver: false, responsible };
    await known.tell((tx) => projection.assigned(eventOf(requestAssigned, id, given, parts), tx));
    const assigned = { ...open, isCallers: true };
    expect(await found(id)).toEqual(assigned);
    expect(await found(id, parts.controller, staffWith(['case-worker']))).toEqual(open);
    await known.tell((tx) => projection.closed(eventOf(requestClosed, id, requestClosed.sample, parts), tx));
    expect(await found(id)).toEqual({ ...assigned, closedFor: 'need-met' });
    await known.tell((tx) => projection.reopened(eventOf(requestReopened, id, requestReopened.sample, parts), tx));
    expect(await found(id)).toEqual(assigned);
  });

  it('of an erased person are not kept', async () => {
    const id = newId();
    await known.tell(async (tx) => {
      await projection.received(eventOf(requestReceived, id, null, parts), tx);
      await projection.assigned(eventOf(requestAssigned, id, null, parts), tx);
      await projection.closed(eventOf(requestClosed, id, null, parts), tx);
      await projection.reopened(eventOf(requestReopened, id, null, parts), tx);
    });
    expect(await found(id)).toBeUndefined();
  });
});
