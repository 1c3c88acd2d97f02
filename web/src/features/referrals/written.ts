import { writtenForReceiver, type WantedByReceiver, type WrittenForReceiver } from '../../generated/written';

/** A text that the sender writes for the receiver, and from when it is read there. */
export type Written<Field extends string = WrittenForReceiver> = {
  readonly field: Field;
  readonly readFrom: 'sending' | 'acceptance';
  readonly longest: number;
  readonly wanted: boolean;
};

/** A text as the receiver will read it; empty where it is wanted and not written yet. */
export type WrittenText<Field extends string = WrittenForReceiver> = {
  readonly field: Field;
  readonly words: string;
};

type Values<Field extends string> = { readonly [Name in Field]: string | null };

/** Every text that is asked for in the wizard and shown in its preview. */
export const everyWritten: readonly Written[] = writtenForReceiver;

const wordsOf = <Field extends string>(values: Values<Field>, field: Field): string => (values[field] ?? '').trim();

/** What the receiver reads at each step of what was written; what need not be written stands there once it is. */
export const readIn = <Field extends string>(
  texts: readonly Written<Field>[],
  values: Values<Field>,
): Readonly<Record<Written['readFrom'], readonly WrittenText<Field>[]>> => {
  const readFrom = (when: Written['readFrom']) =>
    texts
      .filter(({ readFrom }) => readFrom === when)
      .map(({ field, wanted }) => ({ field, wanted, words: wordsOf(values, field) }))
      .filter(({ wanted, words }) => wanted || words !== '')
      .map(({ field, words }) => ({ field, words }));
  return { sending: readFrom('sending'), acceptance: readFrom('acceptance') };
};

export const readBy = (values: Values<WrittenForReceiver>) => readIn(everyWritten, values);

const isWanted = (field: WrittenForReceiver): field is WantedByReceiver =>
  everyWritten.some((one) => one.field === field && one.wanted);

/** What is wanted and not written yet. */
export const unwritten = (values: Values<WrittenForReceiver>): readonly WantedByReceiver[] =>
  everyWritten
    .map(({ field }) => field)
    .filter(isWanted)
    .filter((field) => wordsOf(values, field) === '');

/** The change that somebody's typing makes. */
export const wrote = (field: WrittenForReceiver, words: string): Partial<Record<WrittenForReceiver, string>> => ({
  [field]: words,
});
