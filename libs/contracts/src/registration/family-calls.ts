import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { text } from '../text';
import { ageBand, country, day, id, instant } from '../vocabulary';
import { correctionReason } from '../correctable';
import { personLine, recorded } from './person-parts';

export const familyTie = named(
  'FamilyTie',
  z.enum([
    'spouse',
    'parent',
    'child',
    'sibling',
    'grandparent',
    'grandchild',
    'guardian',
    'ward',
    'other-relative',
    'not-related',
  ]),
  'What a member of the family is to the person; a ward is a child in their care.',
);
export type FamilyTie = z.infer<typeof familyTie>;

export const familyWhereabouts = named(
  'FamilyWhereabouts',
  z.enum(['together', 'apart', 'not-known']),
  'Whether they live with the person.',
);
export type FamilyWhereabouts = z.infer<typeof familyWhereabouts>;

export const leftFamilyBecause = named('LeftFamilyBecause', z.enum(['moved-out', 'parted', 'died', 'other']));
export type LeftFamilyBecause = z.infer<typeof leftFamilyBecause>;

export const familyFacts = named(
  'FamilyFacts',
  z.strictObject({
    tie: familyTie.nullable().describe('Null where nobody said what they are to this person.'),
    ageBand,
    whereabouts: familyWhereabouts,
    country: country.nullable().describe('Where they live, if apart.'),
  }),
  'What is told of a member of a family.',
);
export type FamilyFacts = z.infer<typeof familyFacts>;

const ofMember = { personId: id, memberId: id };

export const addFamilyMember = command('registration', 'addFamilyMember', {
  says: 'Writes down a member of the family of a person, without a name: what they are to them, how old, where they live. `commandId` becomes the id of the member.',
  input: commandInput({ personId: id, ...familyFacts.shape, tie: familyTie }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const correctFamilyMember = command('registration', 'correctFamilyMember', {
  says: 'Puts right what was told of a member of the family. `from` is what the page showed: where something else stands by now nothing is written. `note`, asked where it is another reason, stays in registration.',
  input: commandInput({
    ...ofMember,
    because: correctionReason,
    note: text(500).nullable(),
    from: familyFacts,
    to: familyFacts,
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'FAMILY_CHANGED'],
});

export const linkFamilyMember = command('registration', 'linkFamilyMember', {
  says: 'Says which registered person of the centre a member of the family is, by the number on their card. It needs their own yes to being shown with their family: an adult’s is nobody else’s to give.',
  input: commandInput({ ...ofMember, reference: text(20) }),
  output: recorded,
  refusals: ['NOT_FOUND', 'CONSENT_NEEDED', 'IN_A_FAMILY_ALREADY'],
});

export const unlinkFamilyMember = command('registration', 'unlinkFamilyMember', {
  says: 'Ends the link from a member of the family to their record: what was told of them stays, without who they are.',
  input: commandInput(ofMember),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const endFamilyMember = command('registration', 'endFamilyMember', {
  says: 'A member is no longer of the family, and why; without `memberId` the person themselves. It stays in the history.',
  input: commandInput({ personId: id, memberId: id.nullable(), because: leftFamilyBecause }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const familyChangeKind = named(
  'FamilyChangeKind',
  z.enum(['added', 'corrected', 'linked', 'unlinked', 'ended']),
);
export type FamilyChangeKind = z.infer<typeof familyChangeKind>;

const familyMember = named(
  'FamilyMember',
  z.strictObject({
    id,
    ...familyFacts.shape,
    person: personLine
      .nullable()
      .describe('Who they are, for who sees their record, while they agree to be shown with their family.'),
    since: day,
    leftOn: day.nullable(),
    leftBecause: leftFamilyBecause.nullable(),
    mayBeInError: z.boolean().describe('Whether the caller may say that they were entered in error.'),
  }),
);

const familyChange = named(
  'FamilyChange',
  z.strictObject({
    id,
    memberId: id,
    what: familyChangeKind,
    from: familyFacts.nullable(),
    to: familyFacts.nullable(),
    because: correctionReason.nullable(),
    note: z.string().nullable(),
    staffId: internal(id),
    occurredOn: day,
    at: instant,
  }),
  'What was written of a family on the page of this person, by whom and when.',
);

export const getFamily = query('registration', 'getFamily', {
  says: 'The household of a person: its members as far as the caller may know of them, those who left last, and what was written on this page, newest first.',
  input: z.strictObject({ personId: id }),
  output: named(
    'Family',
    z.strictObject({
      size: z.int().min(1).describe('How many they are now, the person with them.'),
      members: z.array(familyMember),
      changes: z.array(familyChange).max(100),
    }),
  ),
  refusals: ['NOT_FOUND'],
});

export const familyCalls = {
  addFamilyMember,
  correctFamilyMember,
  linkFamilyMember,
  unlinkFamilyMember,
  endFamilyMember,
  getFamily,
};
