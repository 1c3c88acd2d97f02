import type { StaffActor } from '@mrc/access';
import type { CallOutput, getOtherNames as look, OtherName } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { issueOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { getOtherNames } from './other-name.queries';
import { recordOtherName } from './record-other-name';

/** The family name that Gulnora had before she married; any part may be replaced. */
export const aName = (parts: Partial<OtherName> = {}): OtherName => ({
  kind: 'before-marriage',
  name: { script: 'Шарифзода', latin: 'Sharifzoda' },
  ...parts,
});

/** The acts and looks of those who write names down, in a world of registration. */
export const keepingNames = (world: World) => {
  const record = (personId: string, by: StaffActor, parts: Partial<OtherName>, commandId: string) =>
    recordOtherName.execute(world.db.platform, { commandId, personId, otherName: aName(parts) }, callBy(by));

  return {
    /** What became of writing a name down. */
    tries: async (personId: string, by: StaffActor, parts: Partial<OtherName> = {}, commandId = newId()) =>
      issueOf(await record(personId, by, parts, commandId)),

    /** Writes a name down and answers its id. */
    records: async (personId: string, by: StaffActor, parts: Partial<OtherName> = {}): Promise<string> => {
      const id = newId();
      const word = issueOf(await record(personId, by, parts, id));
      if (word !== 'done') throw new Error(`It was refused: ${word}`);
      return id;
    },

    /** The names that are shown to somebody; undefined where the person is not there for them. */
    names: async (personId: string, by: StaffActor): Promise<CallOutput<typeof look>['names'] | undefined> => {
      const answer = await getOtherNames.execute(world.db.platform, { personId }, callBy(by));
      return answer.ok ? answer.value.names : undefined;
    },

    /** Who is found by what is typed, with why. */
    finds: async (terms: string, by: StaffActor, birthYear: number | null = null): Promise<unknown> => {
      const input = { terms, birthYear, nationality: null };
      const answer = await findPersons.execute(world.db.platform, input, callBy(by));
      return answer.ok ? answer.value.found.map(({ id, reasons }) => [id, ...reasons]) : issueOf(answer);
    },
  };
};
