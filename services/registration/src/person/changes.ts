import { isDeepStrictEqual } from 'node:util';
import { invalidInput, refusal, type RecordedField, type Refusal } from '@mrc/contracts';

/** What one part of a record held when it was looked at, and what is right. */
export type Change<T> = { readonly from: T; readonly to: T };

/** What of a record is put right. */
export type ChangesOf<Recorded> = { readonly [P in keyof Recorded]?: Change<Recorded[P]> | null | undefined };

/** One part of a record that is put right, and how it is called where a user reads of it. */
export type FieldChange<Field extends RecordedField = RecordedField> = Change<unknown> & {
  readonly field: Field;
  readonly part: string;
  /** Which migration it is of, where it is of one. */
  readonly episodeId?: string | null | undefined;
  /** Which document it is of, where it is of one. */
  readonly documentId?: string | undefined;
  /** Of several that are of one kind otherwise: which one it is. */
  readonly entryId?: string | undefined;
};

/** A change the other way round. */
export const turned = <T>(change: Change<T> | null | undefined): Change<T> | null =>
  change ? { from: change.to, to: change.from } : null;

/** What a part holds once it is changed. */
export const right = <T>(change: Change<T> | null | undefined, stands: T): T => (change ? change.to : stands);

/** The changes of a record, one field after the other. */
export const fieldsChanged = <Field extends RecordedField, Part extends string>(
  fields: readonly Field[],
  partOf: Readonly<Record<Field, Part>>,
  changes: {
    readonly [P in Part]?:
      (Change<unknown> & Pick<FieldChange, 'episodeId' | 'documentId' | 'entryId'>) | null | undefined;
  },
) =>
  fields.flatMap((field) => {
    const part = partOf[field];
    const change = changes[part];
    return change ? [{ field, part, ...change }] : [];
  });

/** The refusal of a correction that changes nothing, or says of a field that it is right as it stands; undefined where each says something else. */
export const nothingChanges = (changes: readonly FieldChange[]) => {
  if (changes.length === 0) return invalidInput('because', 'nothing-changes');
  const same = changes.find(({ from, to }) => isDeepStrictEqual(from, to));
  return same && invalidInput(`${same.part}.to`, 'nothing-changes');
};

/** The refusal of changes of what holds something else by now than who asks for them saw, or undefined. */
export const movedMeanwhile = (
  recorded: Readonly<Record<string, unknown>>,
  changes: readonly FieldChange[],
): Refusal<'CHANGED_MEANWHILE'> | undefined => {
  const moved = changes.filter(({ part, from }) => !isDeepStrictEqual(recorded[part], from));
  return moved.length > 0 ? refusal('CHANGED_MEANWHILE', { fields: moved.map(({ field }) => field) }) : undefined;
};
