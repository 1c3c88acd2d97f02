/** One answer that needs another look: the id of its field, what to do, and a name where the summary needs another than the field has. */
export type Problem = { readonly field: string; readonly text: string; readonly label?: string };

/** Of what was said, what still holds by what is left now: what was said of an answer is over once it is another one. */
export const stillSaid = (said: readonly Problem[], left: readonly Problem[]): readonly Problem[] =>
  said.filter(({ field, text }) => left.some((one) => one.field === field && one.text === text));

/** The text beside a field. */
export const problemOf = (problems: readonly Problem[], field: string): string | null =>
  problems.find((problem) => problem.field === field)?.text ?? null;

const labelBeside = (field: string): string => document.getElementById(`${field}-label`)?.textContent.trim() ?? '';

/** A line of the summary: what was asked, by the words that stand beside the field, and what to do. */
export const summaryLine = ({ field, label = labelBeside(field), text }: Problem): string => {
  if (label === '') return text;
  return /[?؟]$/u.test(label) ? `${label} ${text}` : `${label}: ${text}`;
};
