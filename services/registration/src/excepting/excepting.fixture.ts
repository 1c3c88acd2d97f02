import type { StaffActor } from '@mrc/access';
import type { askException as ask, CallInput, ExceptionView } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { enterInError } from '../in-error/enter-in-error';
import { aDisclosure, telling } from '../registration.fixture';
import type { World } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { applyException, askException } from './ask-exception';
import { grantException, refuseException } from './decide-exception';
import { endException } from './end-exception';
import { EndExceptions } from './end-exceptions';
import { exceptionQueries } from './exception.queries';
import { reviewException, tellOfException } from './word-on-exception';

type Answer =
  { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly facts?: object } };
const wordOf = (answer: Answer): string => {
  if (answer.ok) return 'done';
  const [fact] = Object.values(answer.refusal.facts ?? {});
  return typeof fact === 'string' ? `${answer.refusal.code} ${fact}` : answer.refusal.code;
};

type Asked = Partial<CallInput<typeof ask>>;
type Shown = Parameters<typeof exceptionQueries.listExceptions.execute>[1]['shown'];

/** The acts and looks of those who share where a person cannot be asked, in a world of registration. */
export const excepting = (world: World) => {
  const inputOf = (personId: string, receiverId: string, parts: Asked) => ({
    ...{ commandId: newId(), personId, receiverId, fields: ['name', 'phone'] as const, hours: 48 },
    ...{ summary: 'She lies unconscious at the border post.', why: 'Nobody can ask her.' },
    ...parts,
  });
  const decide = { note: 'Her name is needed to find her bed.', fields: ['name' as const], hours: 24 };

  return {
    /** A partner of which directory told whether it shares with immigration enforcement. */
    knowsPartner: async (enforces = 'no', country = 'TJ'): Promise<string> => {
      const id = await world.knowPartner(country);
      await world.db.query(`update registration.known_organisation set enforces = '${enforces}' where id = '${id}'`);
      return id;
    },

    isConfidential: (receiver: string) =>
      world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${receiver}')`),

    asks: async (personId: string, receiverId: string, by: StaffActor, parts: Asked = {}): Promise<string> => {
      const input = { ground: 'vital-interest' as const, article: null, ...inputOf(personId, receiverId, parts) };
      return wordOf(await askException.execute(world.db.platform, { ...input, fields: [...input.fields] }, callBy(by)));
    },

    applies: async (personId: string, receiverId: string, by: StaffActor, parts: Asked = {}) => {
      const input = inputOf(personId, receiverId, parts);
      const result = await applyException.execute(
        world.db.platform,
        { ...input, fields: [...input.fields] },
        callBy(by),
      );
      return result.ok ? result.value.disclosureId : wordOf(result);
    },

    grants: async (exceptionId: string, by: StaffActor, parts: object = {}): Promise<string> =>
      wordOf(
        await grantException.execute(
          world.db.platform,
          { commandId: newId(), exceptionId, ...decide, ...parts },
          callBy(by),
        ),
      ),

    refuses: async (exceptionId: string, by: StaffActor): Promise<string> =>
      wordOf(
        await refuseException.execute(
          world.db.platform,
          { commandId: newId(), exceptionId, note: 'She can be asked tomorrow.' },
          callBy(by),
        ),
      ),

    ends: async (exceptionId: string, by: StaffActor): Promise<string> =>
      wordOf(
        await endException.execute(world.db.platform, { commandId: newId(), exceptionId, note: null }, callBy(by)),
      ),

    reviews: async (
      exceptionId: string,
      as: 'second-holder' | 'data-protection-officer',
      by: StaffActor,
      finding: 'right' | 'not-right' = 'right',
    ): Promise<string> =>
      wordOf(
        await reviewException.execute(
          world.db.platform,
          { commandId: newId(), exceptionId, as, finding, note: 'Looked at.' },
          callBy(by),
        ),
      ),

    tells: async (exceptionId: string, by: StaffActor, parts: object = {}): Promise<string> =>
      wordOf(
        await tellOfException.execute(
          world.db.platform,
          { commandId: newId(), exceptionId, toldOn: '2026-11-02', because: null, note: null, ...parts },
          callBy(by),
        ),
      ),

    entersInError: async (entryId: string, by: StaffActor): Promise<string> =>
      wordOf(
        await enterInError.execute(
          world.db.platform,
          { commandId: newId(), kind: 'exception', entryId, because: 'wrong-person', note: null },
          callBy(by),
        ),
      ),

    saysNo: async (personId: string, receiver: string, by: StaffActor): Promise<string> => {
      const no = aDisclosure(personId, receiver, {
        fields: ['name'],
        consent: { decision: 'refused', ...telling('sharing-2026-11') },
      });
      return wordOf(await prepareDisclosure.execute(world.db.platform, no, callBy(by)));
    },

    of: async (personId: string, by: StaffActor): Promise<readonly ExceptionView[]> => {
      const result = await exceptionQueries.getPersonExceptions.execute(world.db.platform, { personId }, callBy(by));
      return result.ok ? result.value.rows : [];
    },

    listed: async (by: StaffActor, shown: Shown = 'all'): Promise<readonly ExceptionView[] | string> => {
      const asked = { shown, first: 50, after: null };
      const result = await exceptionQueries.listExceptions.execute(world.db.platform, asked, callBy(by));
      return result.ok ? result.value.rows : result.refusal.code;
    },

    timePasses: async (until: string): Promise<void> => {
      world.db.clock.set(until);
      await new EndExceptions(world.db.platform).execute(new Date(until));
    },

    /** A referral gives what stands on an exception to its receiver, whose officer accepted it. */
    isSent: async (disclosureId: string): Promise<string> => {
      const referralId = newId();
      await world.db.query(
        `update registration.disclosure set state = 'open', referral_id = '${referralId}' where id = '${disclosureId}'`,
      );
      return referralId;
    },

    disclosed: async (id: string): Promise<unknown> =>
      (
        await world.db.query(
          `select coalesce(closed_for, state) as state from registration.disclosure where id = '${id}'`,
        )
      )[0]?.['state'],

    timeline: async (subjectId: string, by: StaffActor): Promise<readonly string[]> => {
      const asked = { subjectIds: [subjectId], first: 50, after: null };
      const result = await registrationTimeline.execute(world.db.platform, asked, callBy(by));
      return result.ok ? result.value.rows.map(({ type }) => type) : [];
    },
  };
};
