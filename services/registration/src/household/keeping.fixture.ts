import type { StaffActor } from '@mrc/access';
import type {
  addFamilyMember as addCall,
  CallInput,
  CallOutput,
  correctFamilyMember as correct,
  FamilyFacts,
  getFamily as look,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { recordConsent } from '../consent/record-consent';
import { withdrawConsent } from '../consent/withdraw-consent';
import { said } from '../registration.fixture';
import type { World } from '../registration.world.fixture';
import { addFamilyMember } from './add-member';
import { correctFamilyMember } from './correct-member';
import { endFamilyMember } from './end-member';
import { getFamily } from './household.queries';
import { linkFamilyMember, unlinkFamilyMember } from './link-member';

type Answer =
  { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly facts: object } };

/** `done`, or the code of the refusal, with the first field that is wrong and how. */
const wordOf = (answer: Answer): string => {
  if (answer.ok) return 'done';
  const { code, facts } = answer.refusal;
  const [issue] = 'issues' in facts && Array.isArray(facts.issues) ? facts.issues : [];
  return issue ? `${issue.path} ${issue.problem}` : code;
};

export type Family = CallOutput<typeof look>;

export const aSpouse: FamilyFacts & { readonly tie: 'spouse' } = {
  tie: 'spouse',
  ageBand: '35-44',
  whereabouts: 'apart',
  country: 'RU',
};

/** The acts and looks of those who keep families, in a world of registration. */
export const keeping = (world: World) => {
  const { execute: add } = addFamilyMember;
  const platform = () => world.db.platform;
  return {
    /** Adds a member and says what came of it. */
    tries: async (personId: string, by: StaffActor, parts: Partial<Omit<CallInput<typeof addCall>, 'personId'>> = {}) =>
      wordOf(await add(platform(), { commandId: newId(), personId, ...aSpouse, ...parts }, callBy(by))),

    /** Adds a member and returns their id. */
    adds: async (
      personId: string,
      by: StaffActor,
      facts: Partial<Omit<CallInput<typeof addCall>, 'personId'>> = {},
    ): Promise<string> => {
      const commandId = newId();
      const answer = await add(platform(), { commandId, personId, ...aSpouse, ...facts }, callBy(by));
      if (!answer.ok) throw new Error(wordOf(answer));
      return commandId;
    },

    links: async (personId: string, memberId: string, reference: string, by: StaffActor): Promise<string> => {
      const input = { commandId: newId(), personId, memberId, reference };
      return wordOf(await linkFamilyMember.execute(platform(), input, callBy(by)));
    },

    unlinks: async (personId: string, memberId: string, by: StaffActor): Promise<string> => {
      const input = { commandId: newId(), personId, memberId };
      return wordOf(await unlinkFamilyMember.execute(platform(), input, callBy(by)));
    },

    corrects: async (
      personId: string,
      memberId: string,
      by: StaffActor,
      parts: Partial<CallInput<typeof correct>> = {},
    ): Promise<string> => {
      const input = {
        ...{ commandId: newId(), personId, memberId, because: 'misheard' as const, note: null },
        ...{ from: aSpouse, to: { ...aSpouse, country: 'KZ' }, ...parts },
      };
      return wordOf(await correctFamilyMember.execute(platform(), input, callBy(by)));
    },

    ends: async (personId: string, memberId: string | null, by: StaffActor): Promise<string> => {
      const input = { commandId: newId(), personId, memberId, because: 'moved-out' as const };
      return wordOf(await endFamilyMember.execute(platform(), input, callBy(by)));
    },

    agrees: async (personId: string, by: StaffActor, how: object = {}): Promise<string> => {
      const consent = {
        ...said('family', 'given'),
        wordingId: 'family-2026-12',
        named: { centre: 'MRC Khujand', receiver: null, country: null },
        personId,
        ...how,
      };
      const answer = await recordConsent.execute(platform(), consent, callBy(by));
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      return consent.commandId;
    },

    takesBack: async (personId: string, consentId: string, by: StaffActor): Promise<void> => {
      const answer = await withdrawConsent.execute(platform(), { commandId: newId(), personId, consentId }, callBy(by));
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    },

    looks: async (personId: string, by: StaffActor): Promise<Family | undefined> => {
      const answer = await getFamily.execute(platform(), { personId }, callBy(by));
      return answer.ok ? answer.value : undefined;
    },
  };
};
