/** One answer that needs another look: the id of its field, and what to do. */
export type Problem = { readonly field: string; readonly text: string };

/** The text beside a field. */
export const problemOf = (problems: readonly Problem[], field: string): string | null =>
  problems.find((problem) => problem.field === field)?.text ?? null;
