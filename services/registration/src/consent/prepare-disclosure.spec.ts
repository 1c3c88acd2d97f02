import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, eventually } from '@mrc/testing';
import { openingQueries } from '../opening/opening.queries';
import { aDisclosure, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { prepareDisclosure } from './prepare-disclosure';
import { withdrawConsent } from './withdraw-consent';

describe('a disclosure that is being prepared', () => {
  const world = registrationWorld();

  const prepare = (personId: string, receiverId: string, parts: Parameters<typeof aDisclosure>[2] = {}) =>
    prepareDisclosure.execute(world.db.platform, aDisclosure(personId, receiverId, parts), callBy(world.worker));

  it('is refused for a phone that is not safe, a country not named and a receiver unknown', async () => {
    const unsafe = { number: '+992 92 777 0102', whose: 'family', safe: 'no', hours: null, sayYouAre: null } as const;
    const { id } = await world.register({ phone: unsafe });
    const [near, far] = [await world.knowPartner(), await world.knowPartner('RU')];
    expect(await prepare(id, near)).toMatchObject({ refusal: { code: 'PHONE_NOT_SAFE' } });
    expect(await prepare(id, far, { fields: ['name'] })).toMatchObject({
      refusal: { code: 'COUNTRY_NOT_NAMED', facts: { country: 'RU' } },
    });
    expect(await prepare(id, newId(), { fields: ['name'] })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const refused = { decision: 'refused' as const, ...telling('sharing-2026-11') };
    expect(await prepare(id, near, { fields: ['name'], consent: refused })).toMatchObject({
      ok: true,
      value: { disclosureId: null },
    });
  });

  it('is refused for a phone that turned unsafe while it waited for the record', async () => {
    const { id } = await world.register();
    const receiver = await world.knowPartner();
    const waiting = async (): Promise<boolean> =>
      (
        await world.db.query(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
      ).length > 0;
    let preparing: ReturnType<typeof prepare> | undefined;
    await world.db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query(`select id from person where id = $1 for update`, [id]);
      preparing = prepare(id, receiver);
      await eventually(waiting);
      await tx.query(`update phone set safe = 'no' where person_id = $1`, [id]);
    });
    expect(await preparing).toMatchObject({ refusal: { code: 'PHONE_NOT_SAFE' } });
  });

  it('leaves no trace of a confidential receiver at the next desk', async () => {
    const { id } = await world.register();
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const prepared = await prepare(id, shelter);
    const consentId = prepared.ok ? prepared.value.consentId : '';
    const seenBy = async (actor: StaffActor) => {
      const opened = await openingQueries.openPerson.execute(
        world.db.platform,
        { personId: id, reason: null },
        callBy(actor),
      );
      const timeline = await registrationTimeline.execute(
        world.db.platform,
        { subjectIds: [id], first: 50, after: null },
        callBy(actor),
      );
      return [
        opened.ok && opened.value.consents.filter((consent) => consent.purpose === 'sharing').length,
        timeline.ok && timeline.value.rows.filter((row) => row.type === 'disclosure.prepared').length,
      ];
    };
    const nextDesk = world.colleague(['case-worker', 'supervisor']);
    expect(await seenBy(world.worker)).toEqual([1, 1]);
    expect(await seenBy(world.colleague(['protection-officer']))).toEqual([1, 1]);
    expect(await seenBy(nextDesk)).toEqual([0, 0]);
    const withdraw = { commandId: newId(), personId: id, consentId };
    expect(await withdrawConsent.execute(world.db.platform, withdraw, callBy(nextDesk))).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});
