import { newAgenda, type Agenda } from './agenda';
import { arrivalsBetween } from './arrivals';
import { dayOf, isoInstantOf, startOf, type Moment } from './calendar';
import type { DemoNetwork, DemoOptions, DemoStep } from './demo-network';
import { partnerOrganisations, publishedOfferings } from './partners';
import { centreOrganisations, operatorOrganisations } from './places';
import { rememberedLikenesses } from './registered-twice';
import { contactStory, personStory, contactsBefore, type Story } from './stories';
import { newWorld, type Doing, type PeopledWorld, type World } from './world';

/**
 * Makes the demo network of a seed: fifteen centres, forty partner agencies, their staff and agreements, and two years of steps up to and
 * including `today`. Pure: the same options give the same bytes. Throws RangeError on a day or number that cannot be.
 */
export const generateDemoNetwork = (options: DemoOptions): DemoNetwork => {
  const world = newWorld(options);
  return {
    organisations: [
      ...operatorOrganisations(world.seed),
      ...centreOrganisations(world.seed),
      ...partnerOrganisations(world.seed),
    ],
    agreements: world.agreements,
    offerings: publishedOfferings(world.offerings),
    staff: world.staff,
    steps: { [Symbol.iterator]: () => stepsOf(world) },
  };
};

/** What comes at a moment: a step, or a visit whose steps are worked out then. */
type Coming = Doing | { readonly steps: () => readonly Doing[] };

// Stories are begun day by day and only what is still open is kept, so memory follows the open requests, not the two years.
function* stepsOf(standing: World): Generator<DemoStep> {
  const world: PeopledWorld = { ...standing, likeSomebody: rememberedLikenesses(standing.seed) };
  const agenda = newAgenda<Coming>();
  for (const doing of comingsAndGoings(world)) put(world, agenda, doing.at, doing);
  const contacts = Math.max(0, Math.round(world.persons / 5) - contactsBefore(world.persons));
  const total = world.persons + contacts;
  let person = 0;
  let contact = 0;
  for (const { day, count } of arrivalsBetween(world.first, world.today, total)) {
    yield* before(world, agenda, startOf(day));
    for (let story = 0; story < count; story += 1) {
      const isContact = Math.floor(((person + contact + 1) * contacts) / total) > contact;
      begin(world, agenda, isContact ? contactStory(world, contact++, day) : personStory(world, person++, day));
    }
  }
  yield* before(world, agenda, world.end);
}

const put = (world: World, agenda: Agenda<Coming>, at: Moment, coming: Coming): void => {
  if (at < world.end) agenda.put(at, coming);
};

const begin = (world: World, agenda: Agenda<Coming>, { doings, visits }: Story): void => {
  for (const doing of doings) put(world, agenda, doing.at, doing);
  for (const { at, steps } of visits) put(world, agenda, at, { steps });
};

function* before(world: World, agenda: Agenda<Coming>, limit: Moment): Generator<DemoStep> {
  for (let next = agenda.takeBefore(limit); next !== undefined; next = agenda.takeBefore(limit)) {
    if ('steps' in next.value) {
      for (const doing of next.value.steps()) put(world, agenda, doing.at, doing);
    } else {
      yield { on: isoInstantOf(next.at), actor: next.value.actor, step: next.value.step };
    }
  }
}

/** Staff who join and leave on the way; an administrator of their operator sees to it. */
const comingsAndGoings = (world: World): readonly Doing[] =>
  world.staff.flatMap(({ key, organisation, from, to, input }): readonly Doing[] => {
    const centre = world.centres.find((one) => one.key === organisation);
    if (centre === undefined) return [];
    const actor = `${centre.operator}/administrator/1`;
    const atHour = (day: string, hour: number): Moment => startOf(dayOf(day)) + (hour - centre.utcOffset) * 3600;
    return [
      ...(from === null ? [] : [{ at: atHour(from, 8), actor, step: { call: 'joinStaffMember' as const, input } }]),
      ...(to === null
        ? []
        : [
            {
              at: atHour(to, 19),
              actor,
              step: {
                call: 'suspendStaffMember' as const,
                input: { commandId: world.id(`staff/${key}/suspend`), staffId: input.commandId },
              },
            },
          ]),
    ];
  });
