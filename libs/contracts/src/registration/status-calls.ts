import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { correctionReason } from '../correctable';
import { aheadAtMost, hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import { country, day, enteredInErrorBecause, id, instant, partialDate } from '../vocabulary';
import { recorded } from './person-parts';

export const migrationStatusCode = named(
  'MigrationStatusCode',
  z.enum([
    'citizen',
    'permanent-residence',
    'temporary-residence',
    'work-permit',
    'permit-pending',
    'visa',
    'visa-free-stay',
    'asylum-applicant',
    'refugee',
    'complementary-protection',
    'temporary-protection',
    'stateless',
    'irregular',
    'removal-ordered',
    'other-regular',
    'not-known',
    'not-stated',
  ]),
  'What somebody is to the law of a country: `irregular` is an irregular situation, `work-permit` a patent or another permit to work, `not-known` what they do not know, `not-stated` what they prefer not to say.',
);
export type MigrationStatusCode = z.infer<typeof migrationStatusCode>;

export const migrationStatusFacts = named(
  'MigrationStatusFacts',
  z.strictObject({
    status: migrationStatusCode,
    country,
    from: aheadAtMost(partialDate, 2),
    until: aheadAtMost(partialDate, 30).nullable().describe('Null where no end was told.'),
    toldOn: hasCome(day),
  }),
  'What was told of the migration status in one country.',
);
export type MigrationStatusFacts = z.infer<typeof migrationStatusFacts>;

export const sealedReason = named(
  'SealedReason',
  z.enum(['legal-help', 'papers', 'service-asks', 'removal-or-detention', 'to-correct', 'other']),
  'Why what is sealed is read: a lawyer is to help, papers or a permit are asked for, whether a service is open to them goes by it, they may be removed or are held, it is to be put right.',
);
export type SealedReason = z.infer<typeof sealedReason>;

const ofStatus = { personId: id, statusId: id };
const note = text(500).nullable();

export const recordMigrationStatus = command('registration', 'recordMigrationStatus', {
  says: 'Writes down what a person told of their migration status. It is sealed: whoever writes it down reads nothing by that, and the answer is the same whatever is recorded already. `commandId` becomes the id of the status.',
  input: commandInput({ personId: id, ...migrationStatusFacts.shape }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const correctMigrationStatus = command('registration', 'correctMigrationStatus', {
  says: 'Puts right what was told of a migration status, by who may read it. `from` is what they read: where something else stands by now nothing is written.',
  input: commandInput({
    ...ofStatus,
    because: correctionReason,
    note,
    from: migrationStatusFacts,
    to: migrationStatusFacts,
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'STATUS_CHANGED'],
});

export const enterMigrationStatusInError = command('registration', 'enterMigrationStatusInError', {
  says: 'A migration status was entered in error, by who may read it: it is kept, and shown as such to who reads it. It is on no list of what was entered in error.',
  input: commandInput({ ...ofStatus, because: enteredInErrorBecause, note }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const takeBackMigrationStatusError = command('registration', 'takeBackMigrationStatusError', {
  says: 'A migration status was not entered in error after all.',
  input: commandInput(ofStatus),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const migrationStatusChangeKind = named(
  'MigrationStatusChangeKind',
  z.enum(['recorded', 'corrected', 'entered-in-error', 'error-taken-back']),
);
export type MigrationStatusChangeKind = z.infer<typeof migrationStatusChangeKind>;

const migrationStatus = named(
  'MigrationStatus',
  z.strictObject({
    id,
    ...migrationStatusFacts.shape,
    inErrorBecause: enteredInErrorBecause.nullable().describe('Why it was entered in error, where it was.'),
  }),
);

const migrationStatusChange = named(
  'MigrationStatusChange',
  z.strictObject({
    id,
    statusId: id,
    what: migrationStatusChangeKind,
    from: migrationStatusFacts.nullable(),
    to: migrationStatusFacts.nullable(),
    because: correctionReason.nullable().describe('Of a correction.'),
    inErrorBecause: enteredInErrorBecause.nullable().describe('Of what was entered in error.'),
    note: z.string().nullable(),
    staffId: internal(id),
    at: instant,
  }),
  'What was written of a migration status, by whom and when.',
);

export const readMigrationStatus = query('registration', 'readMigrationStatus', {
  recorded: true,
  says: 'The migration statuses of a person, the latest told first, with what was written of them: for who is responsible for an open request of theirs, and protection officers. Each reading is kept with its reason; `note` is asked where it is another one.',
  input: z.strictObject({ personId: id, because: sealedReason, note: text(300).nullable() }),
  output: named(
    'MigrationStatuses',
    z.strictObject({ statuses: z.array(migrationStatus), changes: z.array(migrationStatusChange).max(100) }),
  ),
  refusals: ['NOT_FOUND'],
});

export const statusCalls = {
  recordMigrationStatus,
  correctMigrationStatus,
  enterMigrationStatusInError,
  takeBackMigrationStatusError,
  readMigrationStatus,
};
