import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import { day, enteredInErrorBecause, id, instant, pageOf, pageRequest } from '../vocabulary';

export const authorityKind = named(
  'AuthorityKind',
  z.enum(['police', 'migration-service', 'court', 'prosecutor', 'security-service', 'other']),
);
export type AuthorityKind = z.infer<typeof authorityKind>;
export const demandChannel = named('DemandChannel', z.enum(['visit', 'phone', 'letter', 'email', 'message', 'other']));
export type DemandChannel = z.infer<typeof demandChannel>;
export const demandedThing = named(
  'DemandedThing',
  z.enum(['whether-known', 'whereabouts', 'identity', 'contact-details', 'record', 'list-of-people', 'entry', 'other']),
  'What an authority asks: whether somebody is known here, where they are, who they are, how to reach them, their record, several people, or to be let in.',
);
export type DemandedThing = z.infer<typeof demandedThing>;
export const demandDecision = named('DemandDecision', z.enum(['declined', 'answered', 'with-counsel']));
export type DemandDecision = z.infer<typeof demandDecision>;

const done = named('DemandKept', z.strictObject({ id }), 'A demand in the register of demands.');
const things = z.array(demandedThing).max(8);

export const writeDemand = command('registration', 'writeDemand', {
  says: 'Writes down that an authority demanded something. Nobody answers at a screen: the data-protection officer decides. `aboutReference` is the number on the card of a person it was about, where it was given; whether there is such a person is not looked up. `commandId` becomes the id of the demand.',
  input: commandInput({
    authority: authorityKind,
    office: text(200).describe('Which office, and who came or signed.'),
    reference: text(100).nullable().describe('The number on their paper.'),
    receivedOn: hasCome(day, 1),
    channel: demandChannel,
    asked: things.min(1),
    aboutReference: text(20).nullable(),
    note: text(1_000).nullable(),
  }),
  output: done,
});

export const decideDemand = command('registration', 'decideDemand', {
  says: 'The data-protection officer says what became of a demand, on which day and why; where it was answered, with what and on which article. Nothing is given by this. It can be said anew; the last word holds.',
  input: commandInput({
    demandId: id,
    decision: demandDecision,
    answeredWith: things,
    article: text(200).nullable(),
    note: text(1_000),
    decidedOn: hasCome(day, 1),
  }),
  output: done,
  refusals: ['NOT_FOUND'],
});

export const enterDemandInError = command('registration', 'enterDemandInError', {
  says: 'A demand was written down in error. It is kept, and is in no list but that of all.',
  input: commandInput({ demandId: id, because: enteredInErrorBecause, note: text(500).nullable() }),
  output: done,
  refusals: ['NOT_FOUND'],
});

export const takeBackDemandError = command('registration', 'takeBackDemandError', {
  says: 'A demand was not written down in error after all.',
  input: commandInput({ demandId: id }),
  output: done,
  refusals: ['NOT_FOUND'],
});

const decided = named(
  'DecidedDemand',
  z.strictObject({
    id,
    decision: demandDecision,
    answeredWith: things,
    article: z.string().nullable(),
    note: z.string(),
    decidedOn: day,
    at: instant,
    staffId: internal(id),
  }),
  'What became of a demand.',
);

export const demandView = named(
  'AuthorityDemand',
  z.strictObject({
    id,
    centreId: id,
    authority: authorityKind,
    office: z.string(),
    reference: z.string().nullable(),
    receivedOn: day,
    channel: demandChannel,
    asked: z.array(demandedThing),
    isAboutSomebody: z.boolean().describe('Whether the number of a card was written down.'),
    aboutReference: z.string().nullable().describe('That number, for the data-protection officer only.'),
    note: z.string().nullable(),
    writtenAt: instant,
    staffId: internal(id),
    decisions: z.array(decided).describe('The latest first: it holds.'),
    inErrorBecause: enteredInErrorBecause.nullable(),
    may: z.array(named('DemandAction', z.enum(['decide', 'enter-in-error', 'take-back-error']))),
  }),
  'What an authority demanded, and what became of it.',
);
export type DemandView = z.infer<typeof demandView>;

export const listDemands = query('registration', 'listDemands', {
  says: 'Demands of authorities, the latest first: to the data-protection officer those of the register, to a supervisor those of the centre, to others those they wrote down. With `open` only those on which nobody decided.',
  input: z.strictObject({ open: z.boolean(), ...pageRequest }),
  output: pageOf('AuthorityDemandConnection', demandView, 'Demands of authorities, the latest first.'),
});

export const demandCalls = { writeDemand, decideDemand, enterDemandInError, takeBackDemandError, listDemands };
