import {
  getOrganisations,
  joinStaffMember,
  listOrganisation,
  publishOffering,
  setOpeningHours,
  weekdays,
  type CallContract,
  type CallInput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { contactInput, personInput, requestInput } from '../../network/inputs';
import { startNetwork, type RunningNetwork } from '../../network/one-process';
import { colleague, organisationInput, type Colleague } from '../../network/people';
import { Screen } from '../../network/screen';
import type { StaffName } from '../../network/seed';
import { latins, people, phones, type PersonName } from './named-people';
import { settledIn } from './settled';

/** Who looks, by what they are to the people who are looked at. */
export const viewers = {
  'responsible worker': 'worker',
  'colleague who takes over': 'neighbour',
  'worker she is given to': undefined,
  'colleague of the centre': undefined,
  intake: 'intake',
  supervisor: 'supervisor',
  'protection officer': 'protectionOfficer',
  'officer of the partner': 'lawyer',
  'officer of another offering of it': 'adviser',
  'officer of the shelter': 'shelterOfficer',
  'officer of another offering of the shelter': undefined,
  'officer of another organisation': undefined,
  'worker of another centre': 'awayWorker',
  'worker of another controller': undefined,
  'worker of another country': 'oshWorker',
  'data-protection officer': 'dataProtectionOfficer',
  'programme manager': 'manager',
  administrator: 'administrator',
} as const satisfies Readonly<Record<string, StaffName | undefined>>;
export type Viewer = keyof typeof viewers;
export const everybody: readonly Viewer[] = Object.keys(viewers).filter((one): one is Viewer => one in viewers);

export type Thing = { readonly id: string; readonly number: string; version: number };

const episode = {
  origin: 'TJ',
  destination: 'RU',
  stage: 'RETURNED',
  purpose: 'WORK',
  from: { precision: 'YEAR', year: 2020 },
  to: { precision: 'YEAR', year: 2024 },
  returnKind: 'VOLUNTARY',
};

export type World = {
  readonly network: RunningNetwork;
  readonly screens: Readonly<Record<Viewer, Screen>>;
  readonly staff: Readonly<Record<Viewer, Colleague>>;
  readonly persons: Readonly<Record<PersonName, Thing>>;
  readonly contact: Thing;
  readonly requests: Map<string, Thing>;
  /** The services that were recorded, by the names of their requests. */
  readonly services: Map<string, string>;
  /** The corrections of people, by whom they are about. */
  readonly corrections: Map<string, string>;
  /** Of each of these people one more migration, and a passport. */
  readonly episodes: Map<PersonName, string>;
  readonly passports: Map<PersonName, string>;
  /** Of each of these people a further way to reach them, and another name. */
  readonly ways: Map<PersonName, string>;
  readonly otherNames: Map<PersonName, string>;
  /** A member of the family of a person, by who told of them. */
  readonly members: Map<PersonName, string>;
  /** A specific need of each of these people, and answers on functioning. */
  readonly needs: Map<PersonName, string>;
  readonly answers: Map<PersonName, string>;
  /** Migration statuses, with whose they are. */
  readonly statuses: Map<string, { readonly id: string; readonly personId: string }>;
  /** Pairs of records that may be of one person, by one of the two. */
  readonly pairs: Map<PersonName, string>;
  /** Merges that stand, by the record that is kept, and openings that somebody else looks at. */
  readonly merges: Map<PersonName, string>;
  /** What is shared, or was asked to be, without asking, by name. */
  readonly exceptions: Map<string, string>;
  /** Demands of authorities, by name. */
  readonly demands: Map<string, string>;
  /** Who asked that nothing of them is kept, by name. */
  readonly erasures: Map<string, string>;
  readonly openings: Map<PersonName, string>;
  /** What was sent, and of each the consent or exception that it stands on, with whose it is. */
  readonly referrals: Map<
    string,
    Thing & { readonly disclosureId: string; readonly consentId: string; readonly personId: string }
  >;
  /** Waits until everything that was told has been heard. */
  settled(): Promise<void>;
};

/** Partners who are asked never open or close while anybody looks; others do. */
const always = weekdays.map((day) => ({ day, opens: '00:00', closes: '24:00' }));
const office = weekdays.slice(0, 5).map((day) => ({ day, opens: '09:00', closes: '17:00' }));

/** Joins whom the seeded network does not have: each by the administrator who may. */
const bringOthers = async (network: RunningNetwork): Promise<Readonly<Record<string, Colleague>>> => {
  const { staff, organisations, actors } = network;
  const { administrator } = staff;
  const does = <C extends CallContract>(contract: C, input: CallInput<C>, by: Colleague = administrator) =>
    actors.valueOf(contract, input, by.actor);
  const joins = async (one: Colleague, by?: Colleague): Promise<Colleague> => {
    await does(joinStaffMember, one.joining, by);
    return one;
  };
  const offeringOf = async (organisationId: string): Promise<string> => {
    const commandId = newId();
    const parts = { organisationId, serviceCodes: ['LEG-01'], languages: ['tg'], answerWithinHours: 24 };
    await does(publishOffering, { ...parts, commandId, confidential: false, hasPlaces: true });
    return commandId;
  };
  const versionOf = async (organisationId: string) => {
    const [one] = await does(getOrganisations, { ids: [organisationId] });
    return { commandId: newId(), organisationId, expectedVersion: one?.version ?? 1 };
  };
  const operator = organisationInput({ kind: 'operator', name: 'Vakhsh Operator' });
  await does(listOrganisation, operator);
  const founder = await joins(colleague('Vakhsh Administrator', { role: 'administrator', at: operator }));
  const centre = organisationInput({ kind: 'centre', name: 'Vakhsh Centre', operatorId: operator.commandId });
  await does(listOrganisation, centre, founder);
  const { khujand, legalAid, shelter, unions } = organisations;
  await does(setOpeningHours, { ...(await versionOf(legalAid.commandId)), openingHours: always });
  await does(setOpeningHours, { ...(await versionOf(unions.commandId)), openingHours: office });
  const officer = async (name: string, at: typeof shelter) =>
    joins(colleague(name, { role: 'partner-officer', at, offeringIds: [await offeringOf(at.commandId)] }));
  return {
    'worker she is given to': await joins(colleague('Worker Given To', { role: 'case-worker', at: khujand })),
    'colleague of the centre': await joins(colleague('Colleague Khujand', { role: 'case-worker', at: khujand })),
    'officer of another offering of the shelter': await officer('Day Centre Officer', shelter),
    'officer of another organisation': await officer('Union Officer', unions),
    'worker of another controller': await joins(
      colleague('Worker Vakhsh', { role: 'case-worker', at: centre }),
      founder,
    ),
  };
};

type OfEverybody<T> = Readonly<Record<Viewer, T>>;
const isOfEverybody = <T>(some: Partial<OfEverybody<T>>): some is OfEverybody<T> =>
  everybody.every((viewer) => some[viewer] !== undefined);
const ofEverybody = <T>(entries: readonly (readonly [Viewer, T])[]): OfEverybody<T> => {
  const some: Partial<Record<Viewer, T>> = {};
  for (const [viewer, value] of entries) some[viewer] = value;
  if (!isOfEverybody(some)) throw new Error('Somebody is missing');
  return some;
};

const staffOf = async (network: RunningNetwork): Promise<World['staff']> => {
  const others = await bringOthers(network);
  const entries = everybody.flatMap((viewer) => {
    const seeded = viewers[viewer];
    const colleague = seeded === undefined ? others[viewer] : network.staff[seeded];
    return colleague ? [[viewer, colleague] as const] : [];
  });
  return ofEverybody(entries);
};

const screensOf = async (network: RunningNetwork, staff: World['staff']): Promise<World['screens']> => {
  const entries: [Viewer, Screen][] = [];
  for (const viewer of everybody) {
    const seeded = viewers[viewer];
    const screen = seeded === undefined ? Screen.of(network.publicUrl, staff[viewer]) : network.screen(seeded);
    entries.push([viewer, await screen]);
  }
  return ofEverybody(entries);
};

/** Takes a request for somebody as soon as she is known there. */
export const takes = async (
  world: World,
  viewer: Viewer,
  person: PersonName,
  name: string,
  code: string,
): Promise<void> => {
  const { id, version, ...more } = await world.screens[viewer].succeeds(
    'receiveRequest',
    requestInput(world.persons[person].id, code, { inTheirWords: wordsOf(name) }),
  );
  world.requests.set(name, { id, version, number: String(more['number']) });
};

/** What was said when a request of this name was taken. */
export const wordsOf = (name: string): string => `Said of ${name}.`;

/** The network with people, their plain requests, and everybody who looks at them signed in. */
export const openWorld = async (): Promise<World> => {
  const network = await startNetwork();
  try {
    return await filledWorld(network);
  } catch (error) {
    await network.stop();
    throw error;
  }
};

const filledWorld = async (network: RunningNetwork): Promise<World> => {
  const staff = await staffOf(network);
  const screens = await screensOf(network, staff);
  const registers = async (viewer: Viewer, person: PersonName, more: object = {}): Promise<Thing> => {
    const phone = { number: phones[person], whose: 'OWN', safe: 'YES', hours: 'evenings', sayYouAre: 'a friend' };
    const done = await screens[viewer].succeeds(
      'registerPerson',
      personInput(people[person], {
        phone,
        interpreterLanguage: 'tg',
        name: { script: people[person], latin: latins[person] },
        episode,
        ...more,
      }),
    );
    return { id: done.id, number: String(done['reference']), version: done.version };
  };
  const persons = {
    'a person': await registers('responsible worker', 'a person'),
    'a person with a shelter': await registers('responsible worker', 'a person with a shelter'),
    'a protected person': await registers('responsible worker', 'a protected person'),
    'a person elsewhere': await registers('worker of another centre', 'a person elsewhere'),
    'a person registered by a slip': await registers('responsible worker', 'a person registered by a slip', {
      appearsUnder18: true,
    }),
    'a person with two records': await registers('responsible worker', 'a person with two records'),
    'the other record of her': await registers('responsible worker', 'the other record of her'),
  };
  const { id: contactId } = await screens['responsible worker'].succeeds('recordContact', contactInput());
  await screens['responsible worker'].succeeds('identifyContact', { contactId, personId: persons['a person'].id });
  const contactDocument = `query ($id: ID!) { contact(id: $id) { __typename ... on Contact { id reference } } }`;
  const { reference } = await screens['responsible worker'].find(contactDocument, { id: contactId });
  const contact = { id: contactId, number: String(reference), version: 2 };
  const world: World = {
    network,
    staff,
    screens,
    persons,
    contact,
    requests: new Map(),
    services: new Map(),
    corrections: new Map(),
    episodes: new Map(),
    passports: new Map(),
    ways: new Map(),
    otherNames: new Map(),
    members: new Map(),
    needs: new Map(),
    answers: new Map(),
    statuses: new Map(),
    pairs: new Map(),
    merges: new Map(),
    exceptions: new Map(),
    demands: new Map(),
    erasures: new Map(),
    openings: new Map(),
    referrals: new Map(),
    settled: settledIn(network),
  };
  await takes(world, 'responsible worker', 'a person', 'a plain request', 'LEG-01');
  await takes(world, 'responsible worker', 'a person with a shelter', 'a request with a shelter', 'LEG-01');
  await takes(world, 'worker of another centre', 'a person elsewhere', 'a request elsewhere', 'LEG-01');
  await takes(world, 'responsible worker', 'a person registered by a slip', 'a request taken by a slip', 'LEG-01');
  await world.settled();
  return world;
};
