import { requestClosed, roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownRequestProjection } from '../known-request/known-request.projection';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { sendingInput } from './referral.fixture';
import { sendReferral } from './send-referral';

describe('sending a referral', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });

  afterAll(() => db.close());

  describe('for a protected request', () => {
    const asked = { serviceCode: 'restricted', accessLevel: 'protected' as const };
    let shelter: World;

    beforeAll(async () => {
      shelter = await known.network({ confidential: true });
    });

    it('is for the worker it is assigned to, and no longer for the one it was taken from', async () => {
      const input = await known.sending(shelter, asked);
      const successor = { ...shelter.worker, staffId: newId() };
      await known.assign(input.requestId, successor.staffId);
      expect(await sendReferral.execute(db.platform, input, callBy(shelter.worker))).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      expect(
        await sendReferral.execute(db.platform, { ...input, commandId: newId() }, callBy(successor)),
      ).toMatchObject({
        ok: true,
      });
    });

    it('is as if there were none for others, whatever else would refuse it', async () => {
      const { requestId, subjectId } = await known.request(shelter, asked);
      const disclosureId = await known.disclosure(shelter, subjectId);
      const closed = eventOf(requestClosed, requestId, requestClosed.sample);
      const colleague = { ...shelter.worker, staffId: newId() };
      const answer = (offeringId: string, id = requestId) =>
        sendReferral.execute(db.platform, sendingInput({ requestId: id, offeringId, disclosureId }), callBy(colleague));
      const unknown = await answer(shelter.offeringId, newId());
      expect(await answer(world.offeringId)).toEqual(unknown);
      expect(await answer(shelter.offeringId)).toEqual(unknown);
      await known.tell((tx) => new KnownRequestProjection().closed(closed, tx));
      expect(await answer(shelter.offeringId)).toEqual(unknown);
    });
  });

  type Where = 'ownCentre' | 'otherCentre' | 'assigned' | 'protected' | 'protectedAndAssigned';
  const never: Record<Where, string> = {
    ownCentre: 'NOT_ALLOWED',
    otherCentre: 'NOT_ALLOWED',
    assigned: 'NOT_ALLOWED',
    protected: 'NOT_ALLOWED',
    protectedAndAssigned: 'NOT_ALLOWED',
  };
  const worker: Record<Where, string> = {
    ownCentre: 'sent',
    otherCentre: 'NOT_FOUND',
    assigned: 'sent',
    protected: 'NOT_FOUND',
    protectedAndAssigned: 'sent',
  };
  const allowed: Record<Role, Record<Where, string>> = {
    intake: never,
    'case-worker': worker,
    supervisor: worker,
    'protection-officer': { ...worker, otherCentre: 'sent', protected: 'sent' },
    'partner-officer': never,
    'programme-manager': never,
    'data-protection-officer': never,
    administrator: never,
  };

  it.each(roles)('by %s is allowed as the table says', async (role) => {
    const shelter = await known.network({ confidential: true });
    const outcome = async (at: World, centreId: string, assigned: boolean, controllerId = at.controller) => {
      const actor = staffWith([role], { controllerId, centreId });
      const restricted = { serviceCode: 'restricted', accessLevel: 'protected' as const };
      const assignee = assigned ? actor.staffId : newId();
      const input = await known.sending(at, { ...(at === shelter ? restricted : {}), assignee });
      const answer = await sendReferral.execute(db.platform, input, callBy(actor));
      return answer.ok ? 'sent' : answer.refusal.code;
    };
    expect({
      ownCentre: await outcome(world, world.centre, false),
      otherCentre: await outcome(world, newId(), false),
      assigned: await outcome(world, newId(), true),
      protected: await outcome(shelter, shelter.centre, false),
      protectedAndAssigned: await outcome(shelter, shelter.centre, true),
    }).toEqual(allowed[role]);
    for (const at of [world, shelter]) {
      expect(await outcome(at, at.centre, true, newId())).toMatch(/^NOT_(FOUND|ALLOWED)$/);
    }
  });
});
