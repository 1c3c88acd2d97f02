/** How a first page differs from the one that is shown. */
export type RowsChange = { readonly added: number; readonly changed: number };

/** Counts what is new and what is different or gone; rows that were only pushed to the next page are neither. */
export const compareRows = <Row extends { readonly id: string }>(
  shown: readonly Row[],
  fresh: readonly Row[],
): RowsChange | undefined => {
  const before = new Map(shown.map((row) => [row.id, JSON.stringify(row)]));
  const now = new Set(fresh.map(({ id }) => id));
  const added = fresh.filter(({ id }) => !before.has(id)).length;
  const different = fresh.filter((row) => before.has(row.id) && before.get(row.id) !== JSON.stringify(row)).length;
  const missing = shown.filter(({ id }) => !now.has(id)).length;
  const pushedOut = Math.max(0, Math.min(missing, shown.length + added - fresh.length, added));
  const changed = different + missing - pushedOut;
  return added + changed === 0 ? undefined : { added, changed };
};
