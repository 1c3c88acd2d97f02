import { Client } from 'pg';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { everyMutation } from '../../network/every-mutation';
import { mutationDocument } from '../../network/screen';
import { everybody, type Viewer, type World } from './world';

/** What a viewer is told of a thing. */
type WordsOf = (viewer: Viewer, thing: string) => readonly string[];
const nobodysId = '0d6b3f9e-6a53-4b0e-8f5d-7c1e2a3b4c5d';

/** Which things an id of an input may name; `public` ones are in the directory for all to read. A field that is not here fails the walk. */
const named: Readonly<
  Record<
    string,
    | 'person'
    | 'correction'
    | 'request'
    | 'referral'
    | 'contact'
    | 'consent'
    | 'disclosure'
    | 'service'
    | 'pair'
    | 'merge'
    | 'episode'
    | 'member'
    | 'exception'
    | 'demand'
    | 'erasure'
    | 'opening'
    | 'rate'
    | 'wording'
    | 'status'
    | 'need'
    | 'answers'
    | 'public'
  >
> = {
  personId: 'person',
  subjectId: 'person',
  correctionId: 'correction',
  requestId: 'request',
  referralId: 'referral',
  contactId: 'contact',
  consentId: 'consent',
  disclosureId: 'disclosure',
  serviceId: 'service',
  entryId: 'person',
  errorId: 'person',
  pairId: 'pair',
  episodeId: 'episode',
  memberId: 'member',
  statusId: 'status',
  needId: 'need',
  answersId: 'answers',
  mergeId: 'merge',
  exceptionId: 'exception',
  demandId: 'demand',
  erasureId: 'erasure',
  keptId: 'person',
  versionId: 'wording',
  reviewId: 'opening',
  rateId: 'rate',
  staffId: 'public',
  organisationId: 'public',
  operatorId: 'public',
  controllerId: 'public',
  receiverId: 'public',
  offeringId: 'public',
  offeringIds: 'public',
};

type Trial = { readonly thing: string; readonly id: string; readonly rest: object };

/** What of this world an id of a kind may name, the most hidden first, with what else the input says then. */
const trialsOf = (world: World, kind: string): readonly Trial[] => {
  const { persons, requests, referrals, contact, network } = world;
  const of = (
    things: Readonly<Record<string, { readonly id: string }>> | ReadonlyMap<string, { readonly id: string }>,
  ) =>
    [...(things instanceof Map ? things : new Map(Object.entries(things)))]
      .map(([thing, { id }]) => ({ thing, id, rest: {} }))
      .reverse();
  const shelters = referrals.get('a hidden referral');
  const plain = requests.get('a request with a shelter')?.id;
  switch (kind) {
    case 'person':
      return of(persons);
    case 'request':
      return of(requests);
    case 'referral':
      return of(referrals);
    case 'pair':
      return [...world.pairs].map(([thing, id]) => ({ thing, id, rest: {} }));
    case 'exception':
      return [...world.exceptions].map(([thing, id]) => ({ thing, id, rest: {} })).reverse();
    case 'demand':
      return [...world.demands].map(([thing, id]) => ({ thing, id, rest: {} }));
    case 'erasure':
      return [...world.erasures].map(([thing, id]) => ({ thing, id, rest: {} })).reverse();
    case 'rate':
    case 'wording':
      return [];
    case 'opening':
      return [...world.openings].map(([thing, id]) => ({ thing, id, rest: {} }));
    case 'merge':
      return [...world.merges].map(([thing, id]) => ({ thing, id, rest: {} }));
    case 'member':
      return [...world.members]
        .map(([thing, id]) => ({ thing, id, rest: { personId: persons['a person'].id } }))
        .reverse();
    case 'need':
      return [...world.needs].map(([thing, id]) => ({ thing, id, rest: { personId: persons[thing].id } })).reverse();
    case 'answers':
      return [...world.answers].map(([thing, id]) => ({ thing, id, rest: { personId: persons[thing].id } }));
    case 'status':
      return [...world.statuses].map(([thing, { id, personId }]) => ({ thing, id, rest: { personId } })).reverse();
    case 'contact':
      return [{ thing: 'a person', id: contact.id, rest: {} }];
    case 'service':
      return [...world.services].map(([thing, id]) => ({ thing, id, rest: { requestId: requests.get(thing)?.id } }));
    case 'episode':
      return [...world.episodes].map(([thing, id]) => ({ thing, id, rest: { personId: persons[thing].id } })).reverse();
    case 'correction':
      return [...world.corrections].map(([thing, id]) => ({ thing, id, rest: {} })).reverse();
    case 'consent':
      return [
        {
          thing: 'a hidden referral',
          id: shelters?.consentId ?? '',
          rest: { personId: persons['a person with a shelter'].id },
        },
      ];
    default:
      return [
        {
          thing: 'a hidden referral',
          id: shelters?.disclosureId ?? '',
          rest: { requestId: plain, offeringId: network.offerings.refuge.commandId },
        },
      ];
  }
};

const idFields = (schema: GraphQLSchema, mutation: string): readonly string[] => {
  const type = getNamedType(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
  if (!isInputObjectType(type)) throw new Error(`${mutation} takes no input`);
  return Object.values(type.getFields())
    .filter(({ name, type: of }) => getNamedType(of).name === 'ID' && name !== 'commandId')
    .map(({ name }) => name);
};

const mostTrials = 2;

/** Every command with an id that its viewer may not know, where the answer is not what an id of nothing gets. */
export const refusalsThatDiffer = async (world: World, schema: GraphQLSchema, wordsOf: WordsOf): Promise<string[]> => {
  const differing: string[] = [];
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const tries = async (viewer: Viewer, mutation: string, input: object): Promise<string> => {
    const given = everyMutation[mutation];
    if (!given) throw new Error(`The walk has no input for ${mutation}`);
    return JSON.stringify(await world.screens[viewer].does(mutation, { ...given.input(), ...input }));
  };
  const work = async (viewer: Viewer): Promise<void> => {
    for (const mutation of mutations) {
      for (const field of idFields(schema, mutation)) {
        const kind = named[field];
        if (kind === undefined) throw new Error(`The walk does not know what ${mutation} names by ${field}`);
        if (kind === 'public') continue;
        const hidden = trialsOf(world, kind).filter(({ thing }) => !wordsOf(viewer, thing).includes('known'));
        for (const { thing, id, rest } of hidden.slice(0, mostTrials)) {
          const ofNothing = await tries(viewer, mutation, { ...rest, [field]: nobodysId });
          const ofHidden = await tries(viewer, mutation, { ...rest, [field]: id });
          if (ofHidden !== ofNothing)
            differing.push(`${viewer}: ${mutation} ${field} of ${thing}: ${ofHidden}, not ${ofNothing}`);
          if (ofNothing.includes('NOT_ALLOWED')) break;
        }
      }
    }
  };
  const waiting = [...everybody];
  const workers = Array.from({ length: 3 }, async () => {
    for (let viewer = waiting.shift(); viewer; viewer = waiting.shift()) await work(viewer);
  });
  await Promise.all(workers);
  return differing;
};

const ofCalls = /_(registration|assistance|referrals)_app$/;

/** The statements that services run for calls while `work` is done. */
const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const statements: string[] = [];
  const { query } = Client.prototype;
  const noting = function (this: Client, ...given: readonly unknown[]): unknown {
    const [asked] = given;
    const text = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked;
    if (ofCalls.test(this.user ?? '')) statements.push(String(text));
    return Reflect.apply(query, this, given);
  };
  Object.assign(Client.prototype, { query: noting });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query });
  }
  return statements;
};

const readers: Readonly<Record<string, { readonly document: string; readonly kind: string }>> = {
  person: { kind: 'person', document: `query ($id: ID!) { person(id: $id, reason: "Asked.") { __typename } }` },
  personOpenings: { kind: 'person', document: `query ($id: ID!) { personOpenings(personId: $id) { __typename } }` },
  personCorrections: {
    kind: 'person',
    document: `query ($id: ID!) { personCorrections(personId: $id) { __typename } }`,
  },
  contactCorrections: {
    kind: 'contact',
    document: `query ($id: ID!) { contactCorrections(contactId: $id) { __typename } }`,
  },
  previewDisclosure: {
    kind: 'person',
    document: `query ($id: ID!) { previewDisclosure(input: { personId: $id, fields: [NAME], summary: "Asked." }) { __typename } }`,
  },
  contact: { kind: 'contact', document: `query ($id: ID!) { contact(id: $id) { __typename } }` },
  openingReview: { kind: 'opening', document: `query ($id: ID!) { openingReview(id: $id) { __typename } }` },
  previewMerge: { kind: 'pair', document: `query ($id: ID!) { previewMerge(pairId: $id) { __typename } }` },
  personDocuments: { kind: 'person', document: `query ($id: ID!) { personDocuments(personId: $id) { __typename } }` },
  personContactWays: {
    kind: 'person',
    document: `query ($id: ID!) { personContactWays(personId: $id) { __typename } }`,
  },
  personOtherNames: { kind: 'person', document: `query ($id: ID!) { personOtherNames(personId: $id) { __typename } }` },
  personFamily: { kind: 'person', document: `query ($id: ID!) { personFamily(personId: $id) { __typename } }` },
  personExceptions: {
    kind: 'person',
    document: `query ($id: ID!) { personExceptions(personId: $id) { __typename } }`,
  },
  consentEvidence: {
    kind: 'person',
    document: `query ($id: ID!) { consentEvidence(personId: $id, consentId: "${nobodysId}") { __typename } }`,
  },
  withdrawalConsequences: {
    kind: 'person',
    document: `query ($id: ID!) { withdrawalConsequences(personId: $id, consentId: "${nobodysId}") { __typename } }`,
  },
  personNeeds: { kind: 'person', document: `query ($id: ID!) { personNeeds(personId: $id) { __typename } }` },
  personMigrationStatus: {
    kind: 'person',
    document: `query ($id: ID!) { personMigrationStatus(personId: $id, because: LEGAL_HELP) { __typename } }`,
  },
  request: { kind: 'request', document: `query ($id: ID!) { request(id: $id) { __typename } }` },
  sentReferral: { kind: 'referral', document: `query ($id: ID!) { sentReferral(id: $id) { __typename } }` },
  receivedReferral: { kind: 'referral', document: `query ($id: ID!) { receivedReferral(id: $id) { __typename } }` },
};

/** Those who may ask, and see only a part. */
const askers: readonly Viewer[] = [
  'supervisor',
  'colleague of the centre',
  'intake',
  'worker of another centre',
  'officer of another offering of the shelter',
];

/** Every question and command by id, where one about what is hidden runs other statements than one about nothing. */
export const statementsThatDiffer = async (world: World, wordsOf: WordsOf): Promise<string[]> => {
  const differing: string[] = [];
  const compare = async (what: string, ask: (id: string) => Promise<unknown>, id: string): Promise<void> => {
    const ofHidden = await statementsOf(() => ask(id));
    const ofNothing = await statementsOf(() => ask(nobodysId));
    if (ofNothing.length === 0) throw new Error(`${what} ran no statement`);
    if (JSON.stringify(ofHidden) !== JSON.stringify(ofNothing))
      differing.push(`${what}: ${ofHidden.join(' ; ').slice(0, 2000)} NOT ${ofNothing.join(' ; ').slice(0, 2000)}`);
  };
  for (const viewer of askers) {
    const screen = world.screens[viewer];
    const mayOpen = (thing: string) => wordsOf(viewer, thing).some((word) => word === 'known' || word === 'asks');
    for (const [name, { kind, document }] of Object.entries(readers)) {
      const hidden = trialsOf(world, kind).find(({ thing }) => !mayOpen(thing));
      const answered = hidden && JSON.stringify(await screen.read(document, { id: nobodysId }));
      if (!hidden || answered?.includes('NotAllowed')) continue;
      await compare(`${viewer}: ${name} of ${hidden.thing}`, (id) => screen.read(document, { id }), hidden.id);
    }
    for (const [mutation, { input }] of Object.entries(everyMutation)) {
      const [field, value] = Object.entries(input()).find(([one]) => named[one] && named[one] !== 'public') ?? [];
      const hidden =
        field &&
        value &&
        trialsOf(world, named[field] ?? '').find(({ thing }) => !wordsOf(viewer, thing).includes('known'));
      if (!field || !hidden) continue;
      const given = { ...input(), ...hidden.rest };
      const tries = (id: string) =>
        screen.read(mutationDocument(mutation), { input: { ...given, commandId: crypto.randomUUID(), [field]: id } });
      if (JSON.stringify(await tries(nobodysId)).includes('NOT_ALLOWED')) continue;
      await compare(`${viewer}: ${mutation} of ${hidden.thing}`, tries, hidden.id);
    }
  }
  return differing;
};
