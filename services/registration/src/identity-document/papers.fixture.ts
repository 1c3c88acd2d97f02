import type { StaffActor } from '@mrc/access';
import type { CallOutput, getDocuments as look, IdentityDocument } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { issueOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { findPersons } from '../search/search.queries';
import { getDocuments } from './document.queries';
import { recordIdentityDocument } from './record-document';

/** A passport that the employer keeps; any part may be replaced. */
export const aPassport = (parts: Partial<IdentityDocument> = {}): IdentityDocument => ({
  kind: 'passport',
  issuer: 'country',
  country: 'TJ',
  number: 'AB 4012345',
  withoutNumber: null,
  expires: { precision: 'year', year: 2030 },
  whereabouts: 'employer',
  ...parts,
});

/** The acts and looks of those who write papers down, in a world of registration. */
export const keepingPapers = (world: World) => {
  const record = (personId: string, by: StaffActor, document: IdentityDocument, commandId: string) =>
    recordIdentityDocument.execute(world.db.platform, { commandId, personId, document }, callBy(by));
  return {
    /** Writes a document down and says what came of it. */
    tries: async (
      personId: string,
      by: StaffActor,
      parts: Partial<IdentityDocument> = {},
      commandId = newId(),
    ): Promise<string> => issueOf(await record(personId, by, aPassport(parts), commandId)),

    /** Writes a document down and answers its id. */
    records: async (personId: string, by: StaffActor, parts: Partial<IdentityDocument> = {}): Promise<string> => {
      const commandId = newId();
      const answer = await record(personId, by, aPassport(parts), commandId);
      if (!answer.ok) throw new Error(issueOf(answer));
      return commandId;
    },

    papers: async (personId: string, by: StaffActor): Promise<CallOutput<typeof look>['documents'] | undefined> => {
      const answer = await getDocuments.execute(world.db.platform, { personId }, callBy(by));
      return answer.ok ? answer.value.documents : undefined;
    },

    /** Who is found by what is typed, each with why, or why nobody is. */
    finds: async (terms: string, by: StaffActor, platform = world.db.platform) => {
      const asked = { terms, birthYear: null, nationality: null };
      const answer = await findPersons.execute(platform, asked, callBy(by));
      return answer.ok ? answer.value.found.map(({ id, reasons }) => [id, ...reasons]) : issueOf(answer);
    },
  };
};
