import {
  contactIdentified,
  personProtected,
  personProtectionLifted,
  requestProtected,
  requestProtectionLifted,
} from '@mrc/contracts';
import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownContactProjection } from '../known-contact/known-contact.projection';
import { KnownRequestProjection } from '../known-request/known-request.projection';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { ProtectReferrals } from './protect-referrals';
import { sendingInput } from './referral.fixture';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';
import { sendReferral } from './send-referral';
import { referralsTimeline } from './timeline.queries';

describe('a referral of somebody who is protected now', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  let colleague: StaffActor;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
    colleague = { ...world.worker, staffId: newId() };
  }, 60_000);
  afterAll(() => db.close());

  const hidden = () => ({ controller: world.controller, centre: world.centre, accessLevel: 'protected' as const });
  const answersAlone = (child: string, contactIds: string[] = []) => {
    const data = { ...personProtected.sample, contactIds };
    const event = eventOf(personProtected, child, data, hidden());
    return known.tell((tx) => new ProtectReferrals().told(event, tx));
  };
  const isIdentified = (contactId: string, personId: string) => {
    const event = eventOf(contactIdentified, contactId, { personId, responsible: null }, hidden());
    return known.tell(async (tx) => {
      await new ProtectReferrals().told(event, tx);
      await new KnownContactProjection().identified(event, tx);
    });
  };
  const traces = async (by: StaffActor, id: string, subjectIds: string[]) => {
    const page = { subjectIds, first: 20, after: null };
    const asked = [
      await sentQueries.getSentReferrals.execute(db.platform, { ids: [id] }, callBy(by)),
      await sentQueries.listSentReferrals.execute(db.platform, page, callBy(by)),
      await referralsTimeline.execute(db.platform, page, callBy(by)),
    ];
    return asked.map((each) => JSON.stringify(each).includes(id));
  };
  const sent = async (by: StaffActor, requestId: string, disclosureId = newId()) => {
    const input = sendingInput({ requestId, offeringId: world.offeringId, disclosureId });
    const result = await sendReferral.execute(db.platform, input, callBy(by));
    return result.ok || result.refusal.code;
  };
  const toldOf = (id: string) =>
    db.query(
      `select type, access_level from referrals.journal where aggregate_id = '${id}' order by aggregate_version`,
    );

  it('that was sent before is there for who is responsible, and all further news of it is protected', async () => {
    const subjectId = newId();
    const referral = await known.received(world, { subjectId });
    expect(await traces(colleague, referral.id, [subjectId])).toEqual([true, true, true]);
    await answersAlone(subjectId);
    expect(await traces(colleague, referral.id, [subjectId])).toEqual([false, false, false]);
    expect(await traces(world.worker, referral.id, [subjectId])).toEqual([true, true, true]);
    const { id: referralId } = referral;
    const input = { commandId: newId(), referralId, expectedVersion: 2 };
    await referralCommands.acknowledgeReferral.execute(db.platform, input, callBy(world.officer));
    expect(await toldOf(referral.id)).toEqual([
      { type: 'referral.sent', access_level: 'audited' },
      { type: 'referral.received', access_level: 'audited' },
      { type: 'referral.acknowledged', access_level: 'protected' },
    ]);
  });

  it.each(['a contact', 'a person'])('is sent by nobody else, as if there were no request, of %s', async (who) => {
    const [child, contactId] = [newId(), await known.contact(world)];
    const { requestId } = await known.request(world, { subjectId: who === 'a contact' ? contactId : child });
    const answered = who === 'a contact' ? 'CONTACT_CANNOT_BE_REFERRED' : 'NOT_FOUND';
    expect(await sent(colleague, requestId)).toBe(answered);
    if (who === 'a contact') await isIdentified(contactId, child);
    else await answersAlone(child);
    const disclosureId = await known.disclosure(world, child);
    expect(await sent(colleague, requestId, disclosureId)).toBe('NOT_FOUND');
    expect(await sent(world.worker, requestId, disclosureId)).toBe('OFFERING_NOT_SUITABLE');
  });

  it('is protected where what is disclosed is, before anything else was heard', async () => {
    const { requestId, subjectId } = await known.request(world);
    const disclosureId = await known.disclosure(world, subjectId, { preparedBy: world.worker });
    expect(await sent(world.worker, requestId, disclosureId)).toBe(true);
    const rows = await db.query(
      `select access_level, service_code from referrals.referral where disclosure_id = '${disclosureId}'`,
    );
    expect(rows).toEqual([{ access_level: 'protected', service_code: 'restricted' }]);
  });

  it('follows a request that assistance told to be protected', async () => {
    const { requestId, subjectId } = await known.request(world);
    const disclosureId = await known.disclosure(world, subjectId);
    const raised = eventOf(requestProtected, requestId, {}, hidden());
    await known.tell((tx) => new KnownRequestProjection().protected(raised, tx));
    expect(await sent(colleague, requestId, disclosureId)).toBe('NOT_FOUND');
    expect(await sent(world.worker, requestId, disclosureId)).toBe('OFFERING_NOT_SUITABLE');
  });

  describe('and is so no more', () => {
    const isLifted = (child: string) => {
      const event = eventOf(personProtectionLifted, child, personProtectionLifted.sample, {
        ...hidden(),
        accessLevel: 'audited',
      });
      return known.tell((tx) => new ProtectReferrals().lifted(event, tx));
    };
    const requestIsLifted = (requestId: string) => {
      const { sample } = requestProtectionLifted;
      const event = eventOf(requestProtectionLifted, requestId, sample, { ...hidden(), accessLevel: 'audited' });
      return known.tell((tx) => new KnownRequestProjection().lifted(event, tx));
    };
    const levels = async (id: string) =>
      (await db.query(`select access_level from referrals.referral where id = '${id}'`)).map(
        (row) => row['access_level'],
      );

    it('is the centre’s again, with all further news of it', async () => {
      const subjectId = newId();
      const { id } = await known.received(world, { subjectId });
      await answersAlone(subjectId);
      await isLifted(subjectId);
      expect(await traces(colleague, id, [subjectId])).toEqual([true, true, true]);
      const input = { commandId: newId(), referralId: id, expectedVersion: 2 };
      await referralCommands.acknowledgeReferral.execute(db.platform, input, callBy(world.officer));
      expect((await toldOf(id)).at(-1)).toEqual({ type: 'referral.acknowledged', access_level: 'audited' });
    });

    it('stays protected where what was asked of the partner is, or the partner itself', async () => {
      const [child, other] = [newId(), newId()];
      const sentAs = async (subjectId: string, change: string) => {
        const { id } = await known.received(world, { subjectId });
        await answersAlone(subjectId);
        await db.query(change.replace('$id', `'${id}'`));
        await isLifted(subjectId);
        return levels(id);
      };
      expect(await sentAs(child, `update referrals.referral set service_code = 'restricted' where id = $id`)).toEqual([
        'protected',
      ]);
      const confidential = `update referrals.known_offering set confidential = true where id = (select offering_id from referrals.referral where id = $id)`;
      expect(await sentAs(other, confidential)).toEqual(['protected']);
      await db.query(`update referrals.known_offering set confidential = false where id = '${world.offeringId}'`);
    });

    it('is sent by whoever works at the centre, once assistance told of the request', async () => {
      const { requestId, subjectId } = await known.request(world);
      await known.tell((tx) =>
        new KnownRequestProjection().protected(eventOf(requestProtected, requestId, {}, hidden()), tx),
      );
      await answersAlone(subjectId);
      await isLifted(subjectId);
      expect(await sent(colleague, requestId)).toBe('NOT_FOUND');
      await requestIsLifted(requestId);
      expect(await sent(colleague, requestId, await known.disclosure(world, subjectId))).toBe(true);
    });
  });
});
