import type { StaffActor } from '@mrc/access';
import type { CallOutput, ContactWay, getContactWays as look } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { issueOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { getContactWays } from './contact-way.queries';
import { endContactWay } from './end-contact-way';
import { recordContactWay } from './record-contact-way';

/** A telephone of the family that must not be called; any part may be replaced. */
export const aWay = (parts: Partial<ContactWay> = {}): ContactWay => ({
  kind: 'phone',
  reachedAt: '+992935550101',
  whose: 'family',
  safe: 'no',
  hours: null,
  sayYouAre: null,
  note: null,
  preferred: 'not-asked',
  until: null,
  ...parts,
});

/** The acts and looks of those who write down how somebody is reached, in a world of registration. */
export const keepingWays = (world: World) => {
  const record = (personId: string, by: StaffActor, parts: Partial<ContactWay>, commandId: string) =>
    recordContactWay.execute(world.db.platform, { commandId, personId, way: aWay(parts) }, callBy(by));

  return {
    /** What became of writing a way down. */
    tries: async (personId: string, by: StaffActor, parts: Partial<ContactWay> = {}, commandId = newId()) =>
      issueOf(await record(personId, by, parts, commandId)),

    /** Writes a way down and answers its id. */
    records: async (personId: string, by: StaffActor, parts: Partial<ContactWay> = {}): Promise<string> => {
      const id = newId();
      const word = issueOf(await record(personId, by, parts, id));
      if (word !== 'done') throw new Error(`It was refused: ${word}`);
      return id;
    },

    ends: async (personId: string, entryId: string, by: StaffActor, until = '2026-11-01'): Promise<string> => {
      const input = { commandId: newId(), personId, entryId, until };
      return issueOf(await endContactWay.execute(world.db.platform, input, callBy(by)));
    },

    /** The ways that are shown to somebody; undefined where the person is not there for them. */
    ways: async (personId: string, by: StaffActor): Promise<CallOutput<typeof look>['ways'] | undefined> => {
      const answer = await getContactWays.execute(world.db.platform, { personId }, callBy(by));
      return answer.ok ? answer.value.ways : undefined;
    },

    /** Who is found by what is typed, with why. */
    finds: async (terms: string, by: StaffActor): Promise<unknown> => {
      const input = { terms, birthYear: null, nationality: null };
      const answer = await findPersons.execute(world.db.platform, input, callBy(by));
      return answer.ok ? answer.value.found.map(({ id, reasons }) => [id, ...reasons]) : issueOf(answer);
    },

    /** The last digits that are shown of each who is found by what is typed. */
    endings: async (terms: string, by: StaffActor): Promise<unknown> => {
      const input = { terms, birthYear: null, nationality: null };
      const answer = await findPersons.execute(world.db.platform, input, callBy(by));
      return answer.ok ? answer.value.found.map(({ phoneEnding }) => phoneEnding) : issueOf(answer);
    },
  };
};
