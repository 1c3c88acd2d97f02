/** One answer that needs another look: the id of its field, what to do, and what the field is called in the summary. */
export type Problem = { readonly field: string; readonly text: string; readonly label?: string };

/** The text beside a field. */
export const problemOf = (problems: readonly Problem[], field: string): string | null =>
  problems.find((problem) => problem.field === field)?.text ?? null;
