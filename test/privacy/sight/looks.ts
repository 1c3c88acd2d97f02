import type { GraphQLSchema } from 'graphql';
import type { GraphQlAnswer, Screen } from '../../network/screen';
import { asCompared, isObject, ofOpenings } from './openings-seen';
import { passportNumberOf } from './papers';
import { documentsOf, rootRows, type Document } from './walk-schema';
import type { Viewer, World } from './world';
import { nameOf } from './named-people';

type Variables = Readonly<Record<string, unknown>>;
/** What is asked with one field of the root: a name for each time, and its variables. */
type Asked = Readonly<Record<string, Variables>>;

const page = { first: rootRows };
const tabsOf = (tabs: readonly string[]): Asked => Object.fromEntries(tabs.map((tab) => [tab, { tab, ...page }]));

/** Nothing has this id. */
export const nothing = 'nothing';
const nothingsId = '5c0f7f34-5f0e-4f3c-9d1a-2b6f4f0c9e11';

/** What does not move with requests and referrals: it is asked when everything is. */
const slow = ['findPersons', 'previewDisclosure', 'previewMerge'];
const unmoved: Readonly<Record<string, Asked>> = {
  myProfile: { '': {} },
  organisations: { '': page },
  offerings: { '': page },
  colleagues: { '': page },
  consentWordings: { '': { language: 'tg' } },
  closedView: { '': { input: { view: 'COUNTRY_BY_MONTH', measure: 'PEOPLE', year: 2026 } } },
};

/** Every query of the schema with what to give it in this world; one that is not here fails the walk. */
export const askedOf = (world: World): Readonly<Record<string, Asked>> => {
  const persons = Object.entries(world.persons).map(([name, { id }]) => [name, id] as const);
  const ofPersons = (variables: (id: string, name: string) => Variables): Asked =>
    Object.fromEntries(persons.map(([name, id]) => [name, variables(id, name)]));
  const byId = (things: World['requests'] | World['referrals']): Asked => ({
    ...Object.fromEntries([...things].map(([name, { id }]) => [name, { id }])),
    [nothing]: { id: nothingsId },
  });
  const byNumber = (things: World['requests'] | World['referrals']): Asked =>
    Object.fromEntries([
      ...[...things].map(([name, { number }]) => [name, { number }]),
      [nothing, { number: 'R-222222' }],
    ]);
  const ofConsents: Asked = {
    ...Object.fromEntries(
      [...world.referrals].map(([name, { personId, consentId }]) => [name, { personId, consentId }]),
    ),
    [nothing]: { personId: world.persons['a person'].id, consentId: nothingsId },
  };
  const { 'a person': first, 'a person elsewhere': elsewhere } = world.persons;
  return {
    ...unmoved,
    totals: { '': {} },
    findPersons: {
      ...ofPersons((_id, name) => ({ input: { terms: nameOf(name), birthYear: 1991, nationality: null } })),
      'a contact': { input: { terms: world.contact.number, birthYear: null, nationality: null } },
      ...Object.fromEntries(
        Object.keys(world.persons).map((name) => [
          `the passport of ${name}`,
          { input: { terms: passportNumberOf(name), birthYear: null, nationality: null } },
        ]),
      ),
    },
    person: { ...ofPersons((id) => ({ id, reason: null })), [nothing]: { id: nothingsId, reason: null } },
    previewDisclosure: {
      'a person': { input: { personId: first.id, fields: ['NAME', 'NATIONALITY'], summary: 'A preview.' } },
      'a person elsewhere': {
        input: { personId: elsewhere.id, fields: ['BIRTH_DATE', 'PHONE', 'CORRIDOR'], summary: 'A preview.' },
      },
      [nothing]: { input: { personId: nothingsId, fields: ['NAME'], summary: 'A preview.' } },
    },
    contact: { 'a contact': { id: world.contact.id }, [nothing]: { id: nothingsId } },
    organisation: {
      'an organisation': { id: world.network.organisations.legalAid.commandId },
      [nothing]: { id: nothingsId },
    },
    request: byId(world.requests),
    myWork: tabsOf(['ALL_OPEN', 'DUE', 'WAITING_FOR_PARTNER', 'NEEDS_ANOTHER_WAY', 'UNASSIGNED', 'CLOSED']),
    workCounts: { '': {} },
    inbox: tabsOf(['NEW', 'ACCEPTED', 'DONE']),
    inboxCounts: { '': {} },
    receivedReferral: byId(world.referrals),
    sentReferral: byId(world.referrals),
    officers: { '': { organisationId: world.network.organisations.legalAid.commandId } },
    requestByNumber: byNumber(world.requests),
    sentReferralByNumber: byNumber(world.referrals),
    openRequests: ofPersons((subjectId) => ({ subjectId, serviceCode: 'LEG-01' })),
    sentReferrals: { '': page, 'of some': { subjectIds: persons.map(([, id]) => id), ...page } },
    searchNotices: { '': page },
    openingReviews: { '': page },
    openingReview: {
      ...Object.fromEntries([...world.openings].map(([name, id]) => [name, { id }])),
      [nothing]: { id: nothingsId },
    },
    oversightCounts: { '': {} },
    unusualRates: { '': page },
    consentLedger: { '': page },
    disclosureLedger: { '': page },
    accessLog: {
      ...ofPersons((personId) => ({ personId, part: 'PLAIN' })),
      'a protected person for protection': { personId: world.persons['a protected person'].id, part: 'PROTECTED' },
      [nothing]: { personId: nothingsId, part: 'PLAIN' },
    },
    endingConsents: { '': page },
    wordingVersions: { '': {} },
    consentEvidence: ofConsents,
    withdrawalConsequences: ofConsents,
    personCorrections: {
      ...ofPersons((personId) => ({ personId, ...page })),
      [nothing]: { personId: nothingsId, ...page },
    },
    contactCorrections: {
      'a contact': { contactId: world.contact.id, ...page },
      [nothing]: { contactId: nothingsId, ...page },
    },
    correctionsToLookAt: { '': page },
    personFamily: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    personExceptions: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    sharingExceptions: Object.fromEntries(
      ['ALL', 'TO_DECIDE', 'TO_REVIEW', 'TO_TELL'].map((shown) => [shown, { shown, ...page }]),
    ),
    erasures: { '': { open: false, personId: null, ...page } },
    authorityDemands: { '': { open: false, ...page } },
    personContactWays: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    personOtherNames: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    personDocuments: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    personNeeds: { ...ofPersons((personId) => ({ personId })), [nothing]: { personId: nothingsId } },
    personMigrationStatus: {
      ...ofPersons((personId) => ({ personId, because: 'OTHER', note: 'Asked.' })),
      [nothing]: { personId: nothingsId, because: 'OTHER', note: 'Asked.' },
    },
    enteredInError: { '': { toReview: false, ...page } },
    errorOf: ofPersons((entryId) => ({ entryId })),
    duplicatePairs: { '': page },
    previewMerge: {
      ...Object.fromEntries([...world.pairs].map(([name, pairId]) => [name, { pairId }])),
      [nothing]: { pairId: nothingsId },
    },
    personOpenings: {
      ...ofPersons((personId) => ({ personId, first: 90 })),
      [nothing]: { personId: nothingsId, first: 90 },
    },
  };
};

/** Of lists that are asked for in several ways, the rows of each, and what is below them once. */
const deepOnce: Readonly<Record<string, string>> = {
  myWork: 'ALL_OPEN',
  sentReferrals: '',
  sharingExceptions: 'ALL',
};

/** Everything one viewer was answered, by what was asked. */
export type Look = ReadonlyMap<string, string>;
/** Every `Type.field` that held a value for somebody. */
export type Filled = Set<string>;

const noteFilled = (value: unknown, filled: Filled): void => {
  if (Array.isArray(value)) for (const one of value) noteFilled(one, filled);
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const isEmpty = inner === null || (Array.isArray(inner) && inner.length === 0);
    if (!isEmpty) filled.add(`${String(value['__typename'] ?? 'Query')}.${name}`);
    noteFilled(inner, filled);
  }
};

/** Whether there is nothing below the root: a refusal, no rows, none. */
const isBare = (answered: GraphQlAnswer): boolean => {
  const value = Object.values(answered.data ?? {})[0];
  if (value === null || value === undefined) return true;
  const rows = isObject(value) ? (value['rows'] ?? value['found']) : value;
  return (Array.isArray(rows) && rows.length === 0) || (isObject(value) && 'code' in value);
};

const passing = /unavailable/i;
const mostTries = 20;
const pauseMs = 250;

const askSoon = async (screen: Screen, document: string, variables: Variables): Promise<GraphQlAnswer> => {
  for (let tries = 1; ; tries += 1) {
    const answered = await screen.ask(document, variables);
    if (tries === mostTries || !passing.test(JSON.stringify(answered))) return answered;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
};

/** Whether what a further document asks below is known to be empty from the first. */
const isKnownEmpty = ({ under }: Document, first: GraphQlAnswer): boolean => {
  const root = Object.values(first.data ?? {})[0];
  return (
    under.length > 0 && under.every((name) => isObject(root) && Array.isArray(root[name]) && root[name].length === 0)
  );
};

const cursorOf = ({ data }: GraphQlAnswer): unknown => {
  const root = Object.values(data ?? {})[0];
  return isObject(root) ? (root['endCursor'] ?? undefined) : undefined;
};

/** Notes what the pages after the first hold: each look opens records itself, so what was opened before is further down. */
const noteFurther = async (
  screen: Screen,
  document: string,
  variables: Variables,
  first: GraphQlAnswer,
  filled: Filled,
): Promise<void> => {
  for (let after = cursorOf(first); after !== undefined;) {
    const answered = await askSoon(screen, document, { ...variables, after });
    noteFilled(answered.data, filled);
    after = cursorOf(answered);
  }
};

const lookOf = async (screen: Screen, asked: Readonly<Record<string, Asked>>, documents: Documents, filled: Filled) => {
  const look = new Map<string, string>();
  for (const [query, times] of Object.entries(asked)) {
    for (const [name, variables] of Object.entries(times)) {
      const all = documents[query] ?? [];
      const parts = name === (deepOnce[query] ?? name) ? all : all.slice(0, 1);
      let first: GraphQlAnswer | undefined;
      for (const [part, document] of parts.entries()) {
        if (first && isKnownEmpty(document, first)) continue;
        const answered = await askSoon(screen, document.text, variables);
        first ??= answered;
        noteFilled(answered.data, filled);
        if (query === 'personOpenings') await noteFurther(screen, document.text, variables, answered, filled);
        const codes = answered.errors?.map(({ message, extensions }) => extensions?.code ?? message);
        const data = asCompared(query, answered);
        look.set(`${query} ${name} ${part}`, JSON.stringify({ data, codes }));
        if (isBare(answered)) break;
      }
    }
  }
  return look;
};

type Documents = Readonly<Record<string, readonly Document[]>>;

export const documentsFor = (schema: GraphQLSchema): Documents =>
  Object.fromEntries(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).map((name) => [name, documentsOf(schema, name)]),
  );

const atOnce = 3;

/** Has everybody ask everything that moves, or all there is; who opened what is asked last, when all have opened what they may. */
export const everybodyLooks = async (
  world: World,
  documents: Documents,
  filled: Filled,
  { who, asksAll }: { readonly who: readonly Viewer[]; readonly asksAll: boolean },
): Promise<ReadonlyMap<Viewer, Look>> => {
  const looks = new Map<Viewer, Map<string, string>>(who.map((viewer) => [viewer, new Map<string, string>()]));
  const each = async (isLast: boolean): Promise<void> => {
    const waiting = [...who];
    const asked = Object.fromEntries(
      Object.entries(askedOf(world)).filter(
        ([query]) => ofOpenings.includes(query) === isLast && (asksAll || !(query in unmoved || slow.includes(query))),
      ),
    );
    const work = async (): Promise<void> => {
      for (let viewer = waiting.shift(); viewer; viewer = waiting.shift())
        for (const [label, answer] of await lookOf(world.screens[viewer], asked, documents, filled))
          looks.get(viewer)?.set(label, answer);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
  await each(false);
  await each(true);
  return looks;
};
