import type { CorrectContactInput, CorrectionReason, Stage } from '../../../generated/schema';
import type { Why } from '../correct/why-fields';
import type { ContactFacts } from './contact-facts';

/** What was typed of a correction of a contact, and what the record showed when each fact was touched. */
export type ContactCorrection = Why & {
  readonly typed: Partial<ContactFacts>;
  readonly seen: Partial<ContactFacts>;
};

export const nothingCorrected: ContactCorrection = { typed: {}, seen: {}, because: null, note: '' };

export type ContactFact = keyof ContactFacts;
const everyFact = ['topic', 'language', 'sex', 'ageBand', 'stage', 'channel'] as const satisfies readonly ContactFact[];

type Recorded = Omit<ContactFacts, 'stage'> & { readonly stage: Stage | null };

/** What is recorded of a contact, as the questions say it. */
export const factsOf = ({ topic, language, sex, ageBand, stage, channel }: Recorded): ContactFacts => ({
  topic,
  language,
  sex,
  ageBand,
  stage: stage ?? 'NONE',
  channel,
});

/** What was typed and this, with what the record shows of what is touched only now. */
export const touched = (
  { typed, seen, ...why }: ContactCorrection,
  part: Partial<ContactFacts>,
  recorded: ContactFacts,
): ContactCorrection => {
  const now = Object.fromEntries(everyFact.filter((fact) => fact in part).map((fact) => [fact, recorded[fact]]));
  return { ...why, typed: { ...typed, ...part }, seen: { ...now, ...seen } };
};

/** What was typed, with the record of this fact as it is now: it was looked at. */
export const seenNow = (
  correction: ContactCorrection,
  fact: ContactFact,
  recorded: ContactFacts,
): ContactCorrection => ({
  ...correction,
  seen: { ...correction.seen, [fact]: recorded[fact] },
});

const without = (facts: Partial<ContactFacts>, gone: ContactFact): Partial<ContactFacts> =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== gone));

/** What was typed but for this fact. */
export const withoutFact = ({ typed, seen, ...why }: ContactCorrection, fact: ContactFact): ContactCorrection => ({
  ...why,
  typed: without(typed, fact),
  seen: without(seen, fact),
});

/** The facts that were touched and are to say something else than the record does. */
export const changedFacts = ({ typed }: ContactCorrection, recorded: ContactFacts): readonly ContactFact[] =>
  everyFact.filter((fact) => typed[fact] !== undefined && typed[fact] !== recorded[fact]);

/** The facts that are to be changed and that somebody else changed since they were touched. */
export const movedFacts = (correction: ContactCorrection, recorded: ContactFacts): readonly ContactFact[] =>
  changedFacts(correction, recorded).filter((fact) => correction.seen[fact] !== recorded[fact]);

const stageOf = (stage: ContactFacts['stage']): Stage | null => (stage === 'NONE' ? null : stage);

/** The command: of the facts only those that change, each with what the record shows. */
export const contactCorrectionInput = (
  correction: ContactCorrection,
  from: ContactFacts,
  known: { readonly commandId: string; readonly contactId: string; readonly because: CorrectionReason },
): CorrectContactInput => {
  const changed = new Set(changedFacts(correction, from));
  const to = { ...from, ...correction.typed };
  return {
    ...known,
    note: correction.note.trim() || null,
    ...(changed.has('topic') && { topic: { from: from.topic, to: to.topic } }),
    ...(changed.has('language') && { language: { from: from.language, to: to.language } }),
    ...(changed.has('sex') && { sex: { from: from.sex, to: to.sex } }),
    ...(changed.has('ageBand') && { ageBand: { from: from.ageBand, to: to.ageBand } }),
    ...(changed.has('stage') && { stage: { from: stageOf(from.stage), to: stageOf(to.stage) } }),
    ...(changed.has('channel') && { channel: { from: from.channel, to: to.channel } }),
  };
};
