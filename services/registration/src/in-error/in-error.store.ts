import { protectedIn, unprotectedIn } from '@mrc/access';
import type { EnteredInErrorBecause, EntryKind, errorView } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type * as z from 'zod';
import type { Consent } from '../consent/consent';
import { latinIn } from '../person/person.store';
import type { ErrorPlace } from './in-error.permissions';

const errors = table(
  'entry_error',
  {
    id: column.uuid(),
    kind: column.text<EntryKind>(),
    entryId: column.uuid(),
    personId: column.uuid().orNull(),
    contactId: column.uuid().orNull(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    accessLevel: column.text<ErrorPlace['accessLevel']>(),
    because: column.text<EnteredInErrorBecause>(),
    note: column.text().orNull(),
    occurredOn: column.day(),
    enteredBy: column.uuid(),
    enteredAt: column.moment(),
    reviewedBy: column.uuid().orNull(),
    reviewedAt: column.moment().orNull(),
    takenBackBy: column.uuid().orNull(),
    takenBackAt: column.moment().orNull(),
  },
  [],
);

type Written = Parameters<typeof errors.insert>[1];

/** Keeps that something was entered in error, why, by whom and when; nobody else looked at it yet. */
export const insertError = (
  tx: Tx,
  error: Omit<Written, 'reviewedBy' | 'reviewedAt' | 'takenBackBy' | 'takenBackAt'>,
) => errors.insert(tx, { ...error, reviewedBy: null, reviewedAt: null, takenBackBy: null, takenBackAt: null });

export const saveReview = (tx: Tx, id: string, reviewedBy: string, reviewedAt: Date): Promise<void> =>
  errors.update(tx, id, { reviewedBy, reviewedAt });

export const saveTakenBack = (tx: Tx, id: string, takenBackBy: string, takenBackAt: Date): Promise<void> =>
  errors.update(tx, id, { takenBackBy, takenBackAt });

/** Marks a person or a contact with why they were entered in error; null where they were not after all. */
export const markInError = async (
  tx: Tx,
  kind: 'person' | 'contact',
  { id, version, because }: { readonly id: string; readonly version: number; readonly because: string | null },
): Promise<void> => {
  await tx.query(`update ${kind} set entered_in_error = $2, version = $3 where id = $1`, [id, because, version]);
};

/** A yes in error is kept as one that ended, so that programs of the last release do not go by it. */
export const markConsentInError = async (tx: Tx, id: string, because: string, endedOn: string): Promise<void> => {
  await tx.query(`update consent set entered_in_error = $2, decision = 'withdrawn', ended_on = $3 where id = $1`, [
    id,
    because,
    endedOn,
  ]);
};

export const markConsentRight = async (
  tx: Tx,
  id: string,
  decision: 'given' | 'expired',
  endedOn: string,
): Promise<void> => {
  await tx.query(
    `update consent set entered_in_error = null, decision = $2, ended_on = case when $2 = 'given' then null else $3::date end
     where id = $1`,
    [id, decision, endedOn],
  );
};

/** Whose migration it is that was, or was not, written down in error. */
export const ownerOfEpisode = async (tx: Tx, id: string, inError: boolean): Promise<string | undefined> =>
  (
    await tx.first<{ personId: string }>(
      `select person_id as "personId" from migration_episode where id = $1 and (entered_in_error is null) = not $2::boolean`,
      [id, inError],
    )
  )?.personId;

/** Whether the person said anything to the purpose of a consent, and of sharing to its receiver, after it. */
export const saidSince = async (tx: Tx, { id }: Consent): Promise<boolean> => {
  const row = await tx.first(
    `select from consent c join consent later on later.person_id = c.person_id and later.purpose = c.purpose
       and later.receiver is not distinct from c.receiver and later.recorded_at > c.recorded_at
     where c.id = $1 and later.id <> c.id and later.entered_in_error is null limit 1`,
    [id],
  );
  return row !== undefined;
};

/** Whether somebody, a person or a contact, has an open request that the actor may know of. */
export const hasOpenRequest = async (
  tx: Tx,
  subjectIds: readonly string[],
  { seesProtected }: { readonly seesProtected: boolean },
): Promise<boolean> =>
  (await tx.first(
    `select from known_request k where k.subject_id = any($1::uuid[]) and k.open
       and (${unprotectedIn('k.access_level')} or $2::boolean or is_callers_request(k.id)) limit 1`,
    [subjectIds, seesProtected],
  )) !== undefined;

type View = z.infer<typeof errorView>;

/** An entry in error with whose it is, as far as it decides who may see it. */
export type FoundError = ErrorPlace & { readonly view: Omit<View, 'may'> };

type ErrorRow = Omit<View, 'may' | 'name' | 'corridor' | 'enteredAt' | 'reviewedAt'> & {
  readonly origin: string | null;
  readonly destination: string | null;
  readonly stage: NonNullable<View['corridor']>['stage'] | null;
  readonly controller: string;
  readonly centre: string;
  readonly accessLevel: ErrorPlace['accessLevel'];
  readonly hidesRequest: boolean;
  readonly script: string | null;
  readonly latin: string | null;
  readonly enteredAt: Date;
  readonly reviewedAt: Date | null;
};

const isHidden = `(${protectedIn('e.access_level')} or coalesce(${protectedIn('p.access_level')}, false)
  or coalesce(${protectedIn('c.access_level')}, false))`;
const hidesRequest = `exists (select from known_request k where k.subject_id = e.entry_id and k.open and ${protectedIn('k.access_level')})`;

const shown = [
  'id',
  'kind',
  'entryId',
  'personId',
  'contactId',
  'controller',
  'because',
  'note',
  'occurredOn',
  'enteredAt',
  'reviewedAt',
] as const;

const found = `
  select ${errors.selected('e', shown)}, e.entered_by as "staffId", e.reviewed_by as "reviewedById",
         coalesce(p.centre, c.centre) as centre, coalesce(p.reference, c.reference) as reference, p.name_script as script,
         ${latinIn('p.name_latin')} as latin, said.purpose,
         way.origin, way.destination, way.stage, paper.kind as "documentKind", reach.kind as "contactWayKind", called.kind as "otherNameKind", lacking.code as need,
         case when ${isHidden} then 'protected' else e.access_level end as "accessLevel", ${hidesRequest} as "hidesRequest"
  from entry_error e left join person p on p.id = e.person_id left join contact c on c.id = e.contact_id
  left join consent said on e.kind = 'consent' and said.id = e.entry_id
  left join specific_need lacking on e.kind = 'specific-need' and lacking.id = e.entry_id
  left join migration_episode way on e.kind = 'episode' and way.id = e.entry_id
  left join identity_document paper on e.kind = 'document' and paper.id = e.entry_id
  left join contact_way reach on e.kind = 'contact-way' and reach.id = e.entry_id
  left join other_name called on e.kind = 'other-name' and called.id = e.entry_id
  where e.taken_back_at is null`;

const foundOf = (row: ErrorRow): FoundError => {
  const { controller, centre, accessLevel, hidesRequest: hides, script, latin, ...entry } = row;
  const { origin, destination, stage, enteredAt, reviewedAt, ...rest } = entry;
  return {
    controller,
    centre,
    accessLevel,
    isCallers: false,
    hidesRequest: hides,
    view: {
      ...rest,
      name: script === null ? null : { script, latin },
      corridor: origin === null || stage === null ? null : { origin, destination, stage },
      enteredAt: enteredAt.toISOString(),
      reviewedAt: reviewedAt?.toISOString() ?? null,
    },
  };
};

const rowsOf = async (tx: Tx, rest: string, values: readonly unknown[]): Promise<FoundError[]> =>
  (await tx.query<ErrorRow>(`${found} ${rest}`, values)).map(foundOf);

/** What stands as entered in error by this id, of it or of what was. */
export const findErrorBy = async (tx: Tx, by: 'id' | 'entryId', id: string): Promise<FoundError | undefined> =>
  (await rowsOf(tx, `and ${by === 'id' ? 'e.id' : 'e.entry_id'} = $1`, [id]))[0];

/** Locks what stands as entered in error, so that it is taken back once. */
export const lockError = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`select from entry_error where id = $1 and taken_back_at is null for update`, [id]);
};

/** Which of the register's entries in error somebody is shown: those of their centre that are plain, those that are protected, or both. */
export type ErrorSight = { readonly controller: string; readonly centre: string | null; readonly hidden: boolean };

/** What stands as entered in error, the latest first. */
export const errorsInSight = (
  tx: Tx,
  { controller, centre, hidden }: ErrorSight,
  asked: {
    readonly toReview: boolean;
    readonly before: readonly [string, string] | null;
    readonly count: number;
  },
): Promise<FoundError[]> =>
  rowsOf(
    tx,
    `and e.controller = $1 and ((coalesce(p.centre, c.centre) = $2::uuid and not ${isHidden})
         or ($3::boolean and (${isHidden} or ${hidesRequest})))
       and (not $4::boolean or e.reviewed_at is null)
       and ($5::timestamptz is null or (e.entered_at, e.id) < ($5, $6::uuid))
     order by e.entered_at desc, e.id desc limit $7`,
    [controller, centre, hidden, asked.toReview, ...(asked.before ?? [null, null]), asked.count],
  );
