const mostVisits = 30;

let visits = new Map<string, Map<string, unknown>>();

/** What was kept of a page under this name when it was left; in memory only. */
export const keptAt = <Value>(visit: string, name: string): Value | undefined =>
  visits.get(visit)?.get(name) as Value | undefined;

/** Keeps something of a page for the way back to it, for as many pages as one goes back. */
export const keepAt = (visit: string, name: string, value: unknown): void => {
  const page = visits.get(visit) ?? new Map<string, unknown>();
  page.set(name, value);
  visits.delete(visit);
  visits.set(visit, page);
  visits = new Map([...visits].slice(-mostVisits));
};
