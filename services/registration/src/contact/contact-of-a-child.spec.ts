import { marker, type StaffActor } from '@mrc/access';
import {
  requestAssigned,
  requestProtected,
  requestReceived,
  type EventContract,
  type EventEnvelope,
  type EventOf,
} from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type * as z from 'zod';
import { KnownRequestProjection } from '../known-request/known-request.projection';
import { getPersonLines } from '../person/person.queries';
import { registerPerson } from '../registering/register-person';
import { aContact, gulnora } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { getContacts } from './contact.queries';
import { identifyContact } from './identify-contact';
import { recordContact } from './record-contact';

describe('a contact that turned out to be a child alone', () => {
  const world = registrationWorld();
  const birth = { precision: 'year', year: 2012 } as const;
  let contactId: string;
  let colleague: StaffActor;
  let officer: StaffActor;

  const recorded = async (by: StaffActor): Promise<string> => {
    const contact = await recordContact.execute(world.db.platform, aContact(), callBy(by));
    if (!contact.ok) throw new Error(contact.refusal.code);
    return contact.value.id;
  };
  const sees = async (by: StaffActor, ids = [contactId]) => {
    const found = await getContacts.execute(world.db.platform, { ids }, callBy(by));
    return found.ok ? found.value.map(({ personId }) => personId) : found.refusal.code;
  };
  const lines = async (by: StaffActor) => {
    const page = { subjectIds: [contactId], first: 20, after: null };
    const timeline = await registrationTimeline.execute(world.db.platform, page, callBy(by));
    return timeline.ok ? timeline.value.rows.map(({ type }) => type) : timeline.refusal.code;
  };
  const tell = <C extends EventContract>(contract: C, id: string, data: z.infer<C['data']>): EventOf<C> => {
    const { controllerId: controller, centreId: centre } = world.worker;
    const at = world.db.clock.now();
    const level: Pick<EventEnvelope, 'accessLevel'> = { accessLevel: 'audited' };
    return {
      ...{ id: newEventId(at), type: contract.type, version: contract.version, aggregateVersion: 1, aggregateId: id },
      ...{ subjectId: contactId, controller, jurisdiction: 'TJ', centre, occurredOn: '2026-11-02', ...level },
      ...{ recordedAt: at.toISOString(), correlationId: newId(), causationId: null, traceparent: null, data },
    };
  };

  beforeEach(async () => {
    colleague = world.colleague(['intake', 'case-worker', 'supervisor']);
    officer = world.colleague(['protection-officer']);
    contactId = await recorded(colleague);
  });

  it('is there for those who see the child, and for nobody else, who wrote it down included', async () => {
    expect(await sees(colleague)).toEqual([null]);
    const child = await world.register({ birth, contactId });
    for (const by of [world.worker, officer]) expect(await sees(by)).toEqual([child.id]);
    expect(await sees(colleague)).toEqual([]);
    expect(await lines(colleague)).toEqual([]);
    expect((await lines(world.worker)).length).toBe(2);
  });

  it('answers whoever may not see the child as a contact that never was', async () => {
    await world.register({ birth, contactId });
    const { platform } = world.db;
    const adult = await world.register({}, colleague);
    const links = (id: string, by: StaffActor) =>
      identifyContact.execute(platform, { commandId: newId(), contactId: id, personId: adult.id }, callBy(by));
    const registers = (id: string) => registerPerson.execute(platform, gulnora({ contactId: id }), callBy(colleague));
    for (const id of [contactId, newId()]) {
      expect(await links(id, colleague)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await registers(id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    }
    expect(await links(contactId, world.worker)).toMatchObject({ refusal: { code: 'CONTACT_ALREADY_IDENTIFIED' } });
  });

  it('is told as protected from then on, by whom for marks alone', async () => {
    await world.register({ birth, contactId });
    const told = `select type, access_level, responsible, data from registration.journal where aggregate_id = '${contactId}'
       order by aggregate_version`;
    const { staffId: responsible } = world.worker;
    expect(await world.db.query(told)).toMatchObject([
      { type: 'contact.recorded', access_level: 'open', responsible: null },
      { type: 'contact.identified', access_level: 'protected', responsible, data: { responsible: null } },
    ]);
  });

  it('lets who is responsible for what it asked see the child, once that is protected', async () => {
    const child = await world.register({ birth, contactId });
    const requestId = newId();
    const known = new KnownRequestProjection();
    const responsible = marker(world.db.platform.markKeys)(requestId, colleague.staffId);
    const received = tell(requestReceived, requestId, requestReceived.sample);
    const assigned = tell(requestAssigned, requestId, { assigned: true, handedOver: false, responsible });
    const raised = { ...tell(requestProtected, requestId, {}), accessLevel: 'protected' as const };
    const hear = world.db.platform.worker;
    const opens = async () => {
      const found = await getPersonLines.execute(world.db.platform, { ids: [child.id] }, callBy(colleague));
      return found.ok && found.value.length > 0;
    };
    await hear.inOpenTransaction(async (tx) => {
      await known.received(received, tx);
      await known.assigned(assigned, tx);
    });
    expect([await opens(), await sees(colleague)]).toEqual([false, []]);
    await hear.inOpenTransaction((tx) => known.protected(raised, tx));
    expect([await opens(), await sees(colleague)]).toEqual([true, [child.id]]);
  });
});
