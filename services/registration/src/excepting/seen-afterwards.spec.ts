import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { getAccessLog } from '../access-log/access-log.queries';
import { recordConsent } from '../consent/record-consent';
import { liftProtection } from '../lifting/lift-protection';
import { disclosedQueries } from '../opening/disclosed.queries';
import { ledgerQueries } from '../oversight/ledger.queries';
import { said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { excepting } from './excepting.fixture';

describe('what was shared without asking', () => {
  const world = registrationWorld();
  const { applies, knowsPartner, of, saysNo, tells } = excepting(world);

  const reads = async (receiver: string, disclosureId: string): Promise<void> => {
    const [referralId, offeringId] = [newId(), newId()];
    await world.db.query(
      `update registration.disclosure set state = 'open', referral_id = '${referralId}' where id = '${disclosureId}';
       insert into registration.known_referral (id, controller, jurisdiction, access_level, request_id, sent_at, offering)
         values ('${referralId}', '${world.worker.controllerId}', 'TJ', 'open', '${newId()}', now(), '${offeringId}')`,
    );
    const place = { controllerId: receiver, organisationId: receiver, offeringIds: [offeringId] };
    const officer = staffWith(['partner-officer'], place);
    await disclosedQueries.getDisclosed.execute(world.db.platform, { disclosureIds: [disclosureId] }, callBy(officer));
  };

  it('is in the ledger of what receivers read, and in the list that she is given, on its own ground', async () => {
    const { id } = await world.register();
    const receiver = await knowsPartner();
    const disclosureId = String(await applies(id, receiver, world.worker));
    await reads(receiver, disclosureId);
    const officer = world.colleague(['data-protection-officer'], { centreId: null });
    const wide = { from: null, until: null };
    const asked = { state: null, receiverId: receiver, ...wide, first: 10, after: null };
    const ledger = await ledgerQueries.listDisclosureLedger.execute(world.db.platform, asked, callBy(officer));
    expect(ledger).toMatchObject({
      value: { rows: [{ receiverId: receiver, ground: 'vital-interest', state: 'open', openings: 1 }] },
    });
    const of = { personId: id, part: 'plain' as const, ...wide };
    const given = await getAccessLog.execute(world.db.platform, of, callBy(world.worker));
    expect(given.ok && given.value.readings.filter(({ receiverId }) => receiverId !== null)).toMatchObject([
      { receiverId: receiver, kind: 'receiver-agreed', ground: 'vital-interest' },
    ]);
  });

  it('is in no list that she is given while it is not safe to tell her, but for protection officers', async () => {
    const { id } = await world.register();
    const receiver = await knowsPartner();
    await reads(receiver, String(await applies(id, receiver, world.worker)));
    const [exception] = await of(id, world.worker);
    expect(await tells(exception?.id ?? '', world.worker, { toldOn: null, because: 'not-safe' })).toBe('done');
    const log = async (part: 'plain' | 'protected', by = world.worker) => {
      const given = await getAccessLog.execute(
        world.db.platform,
        { personId: id, part, from: null, until: null },
        callBy(by),
      );
      return given.ok ? given.value.readings.flatMap(({ receiverId }) => receiverId ?? []) : given.refusal.code;
    };
    expect(await log('plain')).toEqual([]);
    expect(await log('protected', world.colleague(['protection-officer']))).toEqual([receiver]);
    world.db.clock.set('2026-11-02T07:00:00Z');
    await tells(exception?.id ?? '', world.worker);
    expect(await log('plain')).toEqual([receiver]);
  });

  it('while somebody was protected stays with who asked and protection officers, once that is lifted', async () => {
    const birth = { precision: 'year', year: 2016 } as const;
    const { id } = await world.register({ birth, phone: null, consents: [said('care', 'given')] });
    expect(await applies(id, await knowsPartner(), world.worker, { fields: ['name'] })).not.toBe('NOT_FOUND');
    const mother = { givenBy: 'parent', relation: 'mother', childAssent: true } as const;
    const word = { ...said('care', 'given'), ...mother, personId: id };
    expect(await recordConsent.execute(world.db.platform, word, callBy(world.worker))).toMatchObject({ ok: true });
    const lift = { commandId: newId(), personId: id, because: 'answered-for', birth: null, note: null } as const;
    const officer = world.colleague(['protection-officer']);
    expect(await liftProtection.execute(world.db.platform, lift, callBy(officer))).toMatchObject({ ok: true });
    const seenBy = async (by: StaffActor) => (await of(id, by)).length;
    const colleagues = [world.colleague(['case-worker']), world.colleague(['supervisor'])];
    expect(await Promise.all([world.worker, officer, ...colleagues].map(seenBy))).toEqual([1, 1, 0, 0]);
  });

  it('ends by her no also where it stands on a record that is one with hers', async () => {
    const [kept, merged] = [await world.register(), await world.register()];
    const receiver = await knowsPartner();
    await applies(merged.id, receiver, world.worker);
    await world.db.query(`update registration.person set merged_into = '${kept.id}' where id = '${merged.id}'`);
    expect(await saysNo(kept.id, receiver, world.worker)).toBe('done');
    expect(await of(kept.id, world.worker)).toMatchObject([{ state: 'ended', endedFor: 'her-word' }]);
  });
});
