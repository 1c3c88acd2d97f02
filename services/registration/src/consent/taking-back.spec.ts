import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { aDisclosure, said, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';
import { withdrawConsent } from './withdraw-consent';

describe('a later word of the person', () => {
  const world = registrationWorld();
  const fields = ['name'] as const;

  const prepare = async (personId: string, receiver: string, actor = world.worker) => {
    const input = aDisclosure(personId, receiver, { fields: [...fields] });
    const result = await prepareDisclosure.execute(world.db.platform, input, callBy(actor));
    if (!result.ok || result.value.disclosureId === null) throw new Error('Nothing was prepared');
    return { id: result.value.disclosureId, consentId: result.value.consentId };
  };

  const become = (id: string, state: 'offered' | 'open' | 'closed') =>
    world.db.query(
      `update registration.disclosure set state = '${state}', referral_id = '${newId()}',
              closed_for = ${state === 'closed' ? `'declined'` : 'null'} where id = '${id}'`,
    );

  const statesOf = async (...ids: readonly { id: string }[]) => {
    const rows = await world.db.query(`select id, coalesce(closed_for, state) as state from registration.disclosure`);
    return ids.map(({ id }) => rows.find((row) => row['id'] === id)?.['state']);
  };

  const sayNo = (personId: string, receiver: string, actor = world.worker, commandId = newId()) =>
    prepareDisclosure.execute(
      world.db.platform,
      {
        ...aDisclosure(personId, receiver, { fields: [] }),
        commandId,
        consent: { decision: 'refused', ...telling('sharing-2026-11') },
      },
      callBy(actor),
    );

  const toldSince = async (personId: string, version: number) =>
    (await world.db.journalOf(personId)).slice(version).map((event) => event['type']);

  const careOf = async (personId: string) => {
    const [consent] = await world.db.query(
      `select id from registration.consent where person_id = '${personId}' and purpose = 'care'`,
    );
    return String(consent?.['id']);
  };

  const confidential = async () => {
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    return shelter;
  };

  it('no to a receiver closes whatever that receiver could still read, and nothing else', async () => {
    const { id } = await world.register();
    const [agency, other] = [await world.knowPartner(), await world.knowPartner()];
    const waiting = await prepare(id, agency);
    const sent = await prepare(id, agency);
    const read = await prepare(id, agency);
    const declined = await prepare(id, agency);
    const elsewhere = await prepare(id, other);
    await become(sent.id, 'offered');
    await become(read.id, 'open');
    await become(declined.id, 'closed');
    await become(elsewhere.id, 'open');
    const { length: before } = await world.db.journalOf(id);
    const commandId = newId();
    expect((await sayNo(id, agency, world.worker, commandId)).ok).toBe(true);
    expect(await statesOf(waiting, sent, read, declined, elsewhere)).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
      'declined',
      'open',
    ]);
    const told = await toldSince(id, before);
    expect(told[0]).toBe('consent.refused');
    expect(told.filter((type) => type === 'consent.withdrawn')).toHaveLength(4);
    expect(told.filter((type) => type === 'disclosure.closed')).toHaveLength(3);
    const standing = await world.db.query(
      `select id from registration.consent where person_id = '${id}' and purpose = 'sharing' and decision = 'given'`,
    );
    expect(standing).toEqual([{ id: elsewhere.consentId }]);
    const [person] = await world.db.query(`select version from registration.person where id = '${id}'`);
    expect(person).toEqual({ version: before + told.length });

    await sayNo(id, agency, world.worker, commandId);
    expect(await toldSince(id, before)).toEqual(told);
    await sayNo(id, agency);
    expect((await toldSince(id, before)).slice(told.length)).toEqual(['consent.refused']);
  });

  it('no of one person leaves what another agreed with the receiver as it is', async () => {
    const [one, another] = [await world.register(), await world.register()];
    const agency = await world.knowPartner();
    const theirs = await prepare(another.id, agency);
    await sayNo(one.id, agency);
    expect(await statesOf(theirs)).toEqual(['prepared']);
  });

  const endCare: readonly [string, (personId: string, actor: StaffActor) => Promise<{ ok: boolean }>][] = [
    [
      'taking care back',
      async (personId, actor) =>
        withdrawConsent.execute(
          world.db.platform,
          { commandId: newId(), personId, consentId: await careOf(personId) },
          callBy(actor),
        ),
    ],
    [
      'a later no to care',
      (personId, actor) =>
        recordConsent.execute(world.db.platform, { personId, ...said('care', 'refused') }, callBy(actor)),
    ],
  ];

  it.each(endCare)('%s closes every disclosure of the person', async (_word, end) => {
    const { id } = await world.register();
    const first = await prepare(id, await world.knowPartner());
    const second = await prepare(id, await world.knowPartner());
    const done = await prepare(id, await world.knowPartner());
    await become(second.id, 'open');
    await become(done.id, 'closed');
    const { length: before } = await world.db.journalOf(id);
    expect((await end(id, world.worker)).ok).toBe(true);
    expect(await statesOf(first, second, done)).toEqual(['withdrawn', 'withdrawn', 'declined']);
    expect((await toldSince(id, before)).slice(1)).toEqual(['disclosure.closed', 'disclosure.closed']);
    const [person] = await world.db.query(`select version from registration.person where id = '${id}'`);
    expect(person).toEqual({ version: before + 3 });
  });

  it.each(endCare)('%s at the next desk closes a confidential disclosure without showing it', async (_word, end) => {
    const { id } = await world.register();
    const hidden = await prepare(id, await confidential());
    await become(hidden.id, 'open');
    const neighbour = world.colleague(['case-worker']);
    const { length: before } = await world.db.journalOf(id);
    expect((await end(id, neighbour)).ok).toBe(true);
    expect(await statesOf(hidden)).toEqual(['withdrawn']);
    expect(await toldSince(id, before)).toContain('disclosure.closed');
    const seen = await registrationTimeline.execute(
      world.db.platform,
      { subjectIds: [id], first: 50, after: null },
      callBy(neighbour),
    );
    expect(JSON.stringify(seen)).not.toContain('disclosure.');
    const levels = await world.db.query(
      `select access_level, actor from registration.journal where aggregate_id = '${id}' and type = 'disclosure.closed'`,
    );
    expect(levels).toEqual([{ access_level: 'protected', actor: null }]);
  });

  it('no to a confidential receiver at the next desk shows nothing of an earlier yes', async () => {
    const { id } = await world.register();
    const shelter = await confidential();
    const hidden = await prepare(id, shelter);
    const neighbour = world.colleague(['case-worker']);
    expect((await sayNo(id, shelter, neighbour)).ok).toBe(true);
    expect(await statesOf(hidden)).toEqual(['withdrawn']);
    const seen = await registrationTimeline.execute(
      world.db.platform,
      { subjectIds: [id], first: 50, after: null },
      callBy(neighbour),
    );
    expect(
      seen.ok && seen.value.rows.map((row) => row.type).filter((type) => /withdrawn|disclosure/.test(type)),
    ).toEqual([]);
  });

  it('is recorded, withdrawn once, and not to be withdrawn by others', async () => {
    const { id } = await world.register();
    const given = {
      commandId: newId(),
      personId: id,
      purpose: 'research',
      decision: 'given',
      ...telling('research-2026-11'),
    } as const;
    expect((await recordConsent.execute(world.db.platform, given, callBy(world.worker))).ok).toBe(true);
    const withdraw = (actor: StaffActor) =>
      withdrawConsent.execute(
        world.db.platform,
        { commandId: newId(), personId: id, consentId: given.commandId },
        callBy(actor),
      );
    expect(await withdraw(staffWith(['case-worker']))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await withdraw(world.colleague(['case-worker'], { centreId: newId() }))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect((await withdraw(world.worker)).ok).toBe(true);
    expect(await withdraw(world.worker)).toMatchObject({ refusal: { code: 'CONSENT_NOT_IN_FORCE' } });
  });
});
