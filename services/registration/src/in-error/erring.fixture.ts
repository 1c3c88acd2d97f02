import type { StaffActor } from '@mrc/access';
import type { CallInput, CallOutput, enterInError as contract, EntryKind, listErrors } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { getContacts } from '../contact/contact.queries';
import { recordContact } from '../contact/record-contact';
import { looking, wordOf } from '../looking.fixture';
import { aContact, aDisclosure } from '../registration.fixture';
import type { World } from '../registration.world.fixture';
import { enterInError } from './enter-in-error';
import { errorQueries } from './in-error.queries';
import { reviewError } from './review-error';
import { takeBackError } from './take-back-error';

type Row = CallOutput<typeof listErrors>['rows'][number];

/** The acts and looks of those who say that something was entered in error, in a world of registration. */
export const erring = (world: World) => ({
  ...looking(world),

  enters: async (
    kind: EntryKind,
    entryId: string,
    by: StaffActor,
    parts: Partial<CallInput<typeof contract>> = {},
  ): Promise<string> => {
    const input = { commandId: newId(), kind, entryId, because: 'test-entry' as const, note: null, ...parts };
    return wordOf(await enterInError.execute(world.db.platform, input, callBy(by)));
  },

  takesBack: async (errorId: string, by: StaffActor): Promise<string> =>
    wordOf(await takeBackError.execute(world.db.platform, { commandId: newId(), errorId }, callBy(by))),

  reviews: async (errorId: string, by: StaffActor): Promise<string> =>
    wordOf(await reviewError.execute(world.db.platform, { commandId: newId(), errorId }, callBy(by))),

  listed: async (by: StaffActor, toReview = true): Promise<readonly Row[]> => {
    const asked = { toReview, first: 50, after: null };
    const result = await errorQueries.listErrors.execute(world.db.platform, asked, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.rows;
  },

  found: async (entryId: string, by: StaffActor): Promise<Row | undefined> => {
    const result = await errorQueries.findError.execute(world.db.platform, { entryId }, callBy(by));
    return result.ok ? result.value : undefined;
  },

  contact: async (contactId: string, by: StaffActor) => {
    const result = await getContacts.execute(world.db.platform, { ids: [contactId] }, callBy(by));
    return result.ok ? result.value[0] : undefined;
  },

  recordsContact: async (by: StaffActor): Promise<string> => {
    const result = await recordContact.execute(world.db.platform, aContact(), callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.id;
  },

  shares: async (personId: string, receiver: string, by: StaffActor) => {
    const input = aDisclosure(personId, receiver, { fields: ['name'] });
    const result = await prepareDisclosure.execute(world.db.platform, input, callBy(by));
    if (!result.ok || result.value.disclosureId === null) throw new Error('Nothing was prepared');
    return { id: result.value.disclosureId, consentId: result.value.consentId };
  },

  disclosed: async (id: string): Promise<unknown> =>
    (
      await world.db.query(
        `select coalesce(closed_for, state) as state from registration.disclosure where id = '${id}'`,
      )
    )[0]?.['state'],

  consent: async (personId: string, purpose: string): Promise<string> =>
    String(
      (
        await world.db.query(
          `select id from registration.consent where person_id = '${personId}' and purpose = '${purpose}' order by recorded_at desc limit 1`,
        )
      )[0]?.['id'],
    ),

  /** Registration hears of a request of a person or contact, which is open until it is closed. */
  hears: async (subjectId: string, state: 'open' | 'closed', level = 'open'): Promise<void> => {
    await world.db.query(
      `insert into registration.known_request (id, controller, jurisdiction, centre, access_level, subject_id, open)
       values ('${newId()}', '${world.worker.controllerId}', 'TJ', '${world.worker.centreId}', '${level}', '${subjectId}', ${state === 'open'})`,
    );
  },
});
