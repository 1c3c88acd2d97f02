import type { Look } from './looks';
import { nameOf } from './named-people';
import { wordsOf, type World } from './world';

/** What can be told of a thing, with the texts that tell it. */
export const tracesOf = (world: World): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> => ({
  ...Object.fromEntries(
    Object.entries(world.persons).map(([name, { id, number }]) => [
      name,
      { known: [id, number], named: [nameOf(name)] },
    ]),
  ),
  ...Object.fromEntries([...world.statuses].map(([name, { id }]) => [name, { known: [id] }])),
  ...Object.fromEntries(
    [...world.requests].map(([name, { id, number }]) => [name, { known: [id, number], words: [wordsOf(name)] }]),
  ),
  ...Object.fromEntries(
    [...world.referrals].map(([name, { id, number, disclosureId, consentId }]) => [
      name,
      {
        known: [id, number],
        shared: [disclosureId, consentId],
        written: [summaryOf(name)],
        answered: [noteOf(name)],
      },
    ]),
  ),
  ...Object.fromEntries(
    [...world.exceptions, ...world.demands, ...world.erasures].map(([name, id]) => [
      name,
      { known: [id], written: [whyOf(name)] },
    ]),
  ),
});

/** What is written of why something is shared without asking, by the name of the exception, of a demand, and of why a record is kept. */
export const whyOf = (name: string): string => `The why of ${name}.`;

/** What the worker writes for the partner in a referral of this name. */
export const summaryOf = (name: string): string => `Written for ${name}.`;

/** What a partner writes as its answer to a referral of this name. */
export const noteOf = (name: string): string => `Answered to ${name}.`;

/** What a look tells of each thing, each word with where it was told: `found` by a search, `asks` where a reason would open it. */
export const toldIn = (look: Look, world: World): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> => {
  const told = new Map<string, Map<string, readonly string[]>>();
  for (const [thing, traces] of Object.entries(tracesOf(world))) {
    const words = new Map<string, readonly string[]>();
    const places = (texts: readonly string[], isSearch: boolean): string[] =>
      [...look]
        .filter(
          ([asked, answer]) =>
            asked.startsWith('findPersons') === isSearch && texts.some((one) => answer.includes(one)),
        )
        .map(([asked]) => asked);
    const note = (word: string, at: readonly string[]): void => {
      if (at.length > 0) words.set(word, at);
    };
    for (const [word, texts] of Object.entries(traces)) note(word, places(texts, false));
    note('found', places(Object.values(traces).flat(), true));
    if (look.get(`person ${thing} 0`)?.includes('ReasonNeeded')) words.set('asks', [`person ${thing} 0`]);
    told.set(thing, words);
  }
  return told;
};
