import type { CallInput, recordContact } from '@mrc/contracts';
import { askerOf, needFor, topicOf } from './asks';
import { daysLater, localDay, soon, within, workingDayUntil, type Day, type Moment } from './calendar';
import { protectedRequests } from './demo-network';
import { earlierEpisodes } from './episodes';
import { demandSteps, exceptionSteps } from './exceptions';
import { familySteps } from './families';
import { detailSteps } from './details';
import { paperSteps } from './papers';
import { personOf, type Person } from './people';
import type { Centre } from './places';
import { openedElsewhere } from './opened-elsewhere';
import { putRight } from './putting-right';
import { newRandom, type Random, type Weighted } from './random';
import { requestSteps } from './requests';
import { toldBeside } from './told-beside';
import { wordingSteps } from './wordings';
import { atTheDesk, serviceNamed, type Doing, type PeopledWorld, type World } from './world';

type Contact = CallInput<typeof recordContact>;

/** What is known on a first visit, and later visits that are worked out when their time comes. */
export type Story = {
  readonly doings: readonly Doing[];
  readonly visits: readonly { readonly at: Moment; readonly steps: () => readonly Doing[] }[];
};

const channels: readonly Weighted<Contact['channel']>[] = [
  ['visit', 44],
  ['phone', 31],
  ['message', 12],
  ['outreach', 8],
  ['event', 4],
  ['other', 1],
];

const bands: readonly Weighted<Contact['ageBand']>[] = [
  ['15-17', 2],
  ['18-24', 17],
  ['25-29', 17],
  ['30-34', 16],
  ['35-44', 21],
  ['45-54', 10],
  ['55-59', 3],
  ['60+', 3],
  ['not-known', 11],
];

const contactSexes: readonly Weighted<Contact['sex']>[] = [
  ['male', 47],
  ['female', 44],
  ['not-asked', 7],
  ['not-stated', 2],
];

const stages: readonly Weighted<Contact['stage']>[] = [
  ['prospective', 30],
  ['abroad', 30],
  ['returned', 25],
  ['departed', 5],
  [null, 10],
];

const languages = { TJ: ['tg', 'ru'], KG: ['ky', 'ru'], KZ: ['ru', 'uz'], RU: ['ru', 'tg', 'uz'] } as const;

/** How often somebody comes in two years. */
const visits: readonly Weighted<number>[] = [
  [1, 44],
  [2, 30],
  [3, 16],
  [4, 10],
];

/** Every thirtieth person was helped as a contact before registering. */
const wasContactBefore = (number: number): boolean => number % 30 === 7;

/** How many of so many persons were helped as a contact before. */
export const contactsBefore = (persons: number): number => Math.floor((persons + 22) / 30);

/** True for as many persons, evenly spread, as there are protected requests. */
const asksForProtection = (number: number, persons: number): boolean =>
  Math.floor(((number + 1) * protectedRequests) / persons) > Math.floor((number * protectedRequests) / persons);

/** The last to come bring wage claims to a desk and an agency that are shown first, and still wait for its answer. */
const shown = { persons: 8, centre: 'khujand', offering: 'sogd-legal-aid/1', service: 'LEG-01' } as const;

const isShown = (world: World, number: number): boolean => number >= world.persons - shown.persons;

const centreFor = (world: World, random: Random): Centre =>
  random.weighted(world.centres.map((centre) => [centre, centre.share] as const));

/** Somebody is helped without a name and never registers. */
export const contactStory = (world: World, number: number, day: Day): Story => {
  const key = `contact-${String(number).padStart(6, '0')}`;
  const random = newRandom(world.seed, key);
  const centre = centreFor(world, random);
  return { doings: helpedWithoutName(world, random, key, centre, within(random, day, centre)), visits: [] };
};

const helpedWithoutName = (world: World, random: Random, key: string, centre: Centre, at: Moment): readonly Doing[] => {
  const stage = random.weighted(stages);
  const service = needFor(random, { stage, isMigrant: true, minor: false }, false);
  const recorded: Doing = {
    at,
    actor: atTheDesk(world, random, centre, at),
    step: {
      call: 'recordContact',
      input: {
        commandId: world.id(key),
        channel: random.weighted(channels),
        language: random.pick(languages[centre.country]),
        sex: random.weighted(contactSexes),
        ageBand: random.weighted(bands),
        stage,
        topic: topicOf(service),
        occurredOn: null,
      },
    },
  };
  if (!random.chance(0.62)) return [recorded];
  const ask = {
    key: `${key}/request/1`,
    subjectId: world.id(key),
    person: null,
    centre,
    service,
    at: soon(random, at),
  };
  return [recorded, ...requestSteps(world, random, ask)];
};

/** Somebody registers, perhaps after being helped without a name, and comes again. */
export const personStory = (world: PeopledWorld, number: number, day: Day): Story => {
  const random = newRandom(world.seed, `story/${number}`);
  const drawn = centreFor(world, random);
  const centre = isShown(world, number) ? (world.centres.find(({ key }) => key === shown.centre) ?? drawn) : drawn;
  const comesAt = within(random, day, centre);
  if (!wasContactBefore(number)) return registered(world, random, number, centre, comesAt, null);

  const contact = `contact-of-${String(number).padStart(6, '0')}`;
  const doings = helpedWithoutName(world, random, contact, centre, comesAt);
  const left = Math.min(60, world.today - localDay(comesAt, centre));
  const backOn = workingDayUntil(localDay(comesAt, centre) + random.between(Math.min(2, left), left));
  const backAt = backOn > localDay(comesAt, centre) ? within(random, backOn, centre) : soon(random, comesAt, [20, 50]);
  const story = registered(world, random, number, centre, backAt, contact);
  return { doings: [...doings, ...story.doings], visits: story.visits };
};

const registered = (
  world: PeopledWorld,
  random: Random,
  number: number,
  centre: Centre,
  at: Moment,
  contact: string | null,
): Story => {
  const { person, alike } = world.likeSomebody(personOf(world.seed, number, centre, at), number);
  const { asWritten, doings: rightings } = asksForProtection(number, world.persons)
    ? { asWritten: person.input, doings: [] }
    : putRight(world, person, number, at);
  const contactId = contact === null ? null : world.id(contact);
  const atOnce = random.chance(0.75);
  const registration: Doing = {
    at,
    actor: atTheDesk(world, random, centre, at),
    step: { call: 'registerPerson', input: { ...asWritten, contactId: atOnce ? contactId : null }, alike },
  };
  const earlier = earlierEpisodes(
    newRandom(world.seed, `${person.key}/earlier`),
    person.input.episode,
    person.input.birth.year,
  ).map((episode, index): Doing => {
    const commandId = world.id(`${person.key}/earlier/${index + 1}`);
    return { ...registration, step: { call: 'recordEpisode', input: { commandId, personId: person.id, episode } } };
  });
  const foundAt = daysLater(random, at, random.between(1, 15), centre);
  const found: readonly Doing[] =
    contactId === null || atOnce
      ? []
      : [
          {
            at: foundAt,
            actor: atTheDesk(world, random, centre, foundAt),
            step: {
              call: 'identifyContact',
              input: { commandId: world.id(`${contact}/identify`), contactId, personId: person.id },
            },
          },
        ];
  const askedAt = soon(random, at);
  return {
    doings: [
      registration,
      ...earlier,
      ...familySteps(world, person, number, at),
      ...paperSteps(world, person, { number, alike, registeredAt: at }),
      ...exceptionSteps(world, person, number, at),
      ...demandSteps(world, person, number, at),
      ...wordingSteps(world, person, number, at),
      ...detailSteps(world, person, number, at),
      ...toldBeside(world, person, number, at),
      ...found,
      ...visitSteps(world, person, number, 1, askedAt),
      ...rightings,
      ...openedElsewhere(world, person, number, at),
    ],
    visits: laterVisits(random, at, centre).map((visitAt, index) => ({
      at: visitAt,
      steps: () => visitSteps(world, person, number, index + 2, visitAt),
    })),
  };
};

const laterVisits = (random: Random, first: Moment, centre: Centre): readonly Moment[] => {
  const moments: Moment[] = [];
  let last = first;
  for (let left = random.weighted(visits) - 1; left > 0; left -= 1) {
    last = daysLater(random, last, random.quantile([3, 20, 50, 110, 220, 420]), centre);
    moments.push(last);
  }
  return moments;
};

const visitSteps = (world: World, person: Person, number: number, visit: number, at: Moment): readonly Doing[] => {
  const key = `${person.key}/request/${visit}`;
  const random = newRandom(world.seed, key);
  const isProtected = visit === 1 && asksForProtection(number, world.persons);
  const asker = askerOf(person);
  const drawn = needFor(random, asker, isProtected);
  const isClaim = isShown(world, number) && visit === 1 && !isProtected && asker.isMigrant && !asker.minor;
  return requestSteps(world, random, {
    key,
    subjectId: person.id,
    person,
    centre: person.centre,
    service: isClaim ? serviceNamed(shown.service) : drawn,
    at,
    ...(isClaim
      ? { waits: { at: shown.offering, as: number < world.persons - shown.persons / 2 ? 'seen' : 'unseen' } }
      : {}),
  });
};
