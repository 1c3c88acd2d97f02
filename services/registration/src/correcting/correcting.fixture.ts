import type { StaffActor } from '@mrc/access';
import type {
  CallInput,
  correctContact as correctContactCall,
  correctPerson as correctPersonCall,
  correctionsToLookAt,
  listCorrections,
  CallOutput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { looking, wordOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { correctContact } from './correct-contact';
import { correctPerson } from './correct-person';
import { correctionQueries } from './correction.queries';
import { decideCorrection } from './decide-correction';
import { reviewCorrection } from './review-correction';
import { undoCorrection } from './undo-correction';

type Input = CallInput<typeof correctPersonCall>;
type Correction = CallOutput<typeof listCorrections>['rows'][number];
type ToLookAt = CallOutput<typeof correctionsToLookAt>['rows'][number];

/** The acts and looks of those who correct, in a world of registration, each answered by a word. */
export const correcting = (world: World) => ({
  ...looking(world),

  input: (personId: string, parts: Partial<Input>): Input => ({
    commandId: newId(),
    personId,
    because: 'misheard',
    note: null,
    ...parts,
  }),

  /** What became of a correction, or why it was refused. */
  says: async (input: Input, by: StaffActor): Promise<string> =>
    wordOf(await correctPerson.execute(world.db.platform, input, callBy(by)), ({ state }) => state),

  answer: (input: Input, by: StaffActor) => correctPerson.execute(world.db.platform, input, callBy(by)),

  /** What became of a correction of a contact, or why it was refused. */
  putsRight: async (
    contactId: string,
    parts: Partial<CallInput<typeof correctContactCall>>,
    by: StaffActor,
  ): Promise<string> => {
    const given = { commandId: newId(), contactId, because: 'misheard', note: null, ...parts } as const;
    return wordOf(await correctContact.execute(world.db.platform, given, callBy(by)));
  },

  historyOfContact: async (contactId: string, by: StaffActor): Promise<readonly Correction[]> => {
    const asked = { contactId, first: 20, after: null };
    const result = await correctionQueries.listContactCorrections.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value.rows : [];
  },

  decides: async (correctionId: string, decision: 'confirm' | 'decline', by: StaffActor): Promise<string> => {
    const input = { commandId: newId(), correctionId, decision, note: null };
    return wordOf(await decideCorrection.execute(world.db.platform, input, callBy(by)));
  },

  reviews: async (correctionId: string, by: StaffActor): Promise<string> =>
    wordOf(await reviewCorrection.execute(world.db.platform, { commandId: newId(), correctionId }, callBy(by))),

  undoes: async (correctionId: string, by: StaffActor, commandId = newId()): Promise<string> => {
    const given = { commandId, correctionId, note: null };
    return wordOf(await undoCorrection.execute(world.db.platform, given, callBy(by)), ({ state }) => state);
  },

  history: async (personId: string, by: StaffActor, first = 20): Promise<readonly Correction[]> => {
    const asked = { personId, first, after: null };
    const result = await correctionQueries.listCorrections.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value.rows : [];
  },

  toLookAt: async (by: StaffActor, first = 20): Promise<readonly ToLookAt[]> => {
    const asked = { first, after: null };
    const result = await correctionQueries.correctionsToLookAt.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value.rows : [];
  },
});
