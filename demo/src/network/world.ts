import { serviceByCode, type Service } from '@mrc/reference';
import { dayOf, firstDayOfTwoYears, isoDayOf, localDay, startOf, type Day, type Moment } from './calendar';
import type { DemoAct, DemoAgreement, DemoOptions, DemoStaff } from './demo-network';
import { agreementsOf, offeringsOf, type Offering } from './partners';
import { centresOf, type Centre } from './places';
import { idOf, type Random } from './random';
import type { rememberedLikenesses } from './registered-twice';
import { staffOf } from './staff';

/** Something somebody does at a moment. */
export type Doing = { readonly at: Moment; readonly actor: string; readonly step: DemoAct };

/** The people and agencies that steps are made with. */
export type World = {
  readonly seed: number;
  readonly persons: number;
  readonly first: Day;
  readonly today: Day;
  /** Nothing happens from here on. */
  readonly end: Moment;
  readonly centres: readonly Centre[];
  readonly offerings: readonly Offering[];
  readonly agreements: readonly DemoAgreement[];
  readonly staff: readonly DemoStaff[];
  /** Who may be asked for help at a moment: in a role, at a centre, on duty that day. */
  onDuty(centre: Centre, role: DemoStaff['role'], at: Moment): readonly DemoStaff[];
  /** The officer who answers for an offering. */
  officerFor(offering: Offering): DemoStaff;
  /** Offerings for a service whose partner has an agreement with the controller from `at` for three weeks. */
  offeringsFor(controller: string, serviceCode: string, at: Moment): readonly Offering[];
  id(key: string): string;
};

/** A world to which people come one after the other. */
export type PeopledWorld = World & {
  /** Somebody who comes now, and who of those before they are like. */
  readonly likeSomebody: ReturnType<typeof rememberedLikenesses>;
};

/** The standing part of the network: everything but the steps. Throws RangeError on a day or number that cannot be. */
export const newWorld = ({ seed, persons, today }: DemoOptions): World => {
  if (!Number.isInteger(persons) || persons < 0) throw new RangeError('The number of persons is a whole one');
  const last = dayOf(today);
  const first = firstDayOfTwoYears(last);
  const centres = centresOf(seed);
  const offerings = offeringsOf(seed);
  const agreements = agreementsOf(seed, first, last);
  const staff = staffOf(seed, centres, offerings, first);
  const posts = groupedBy(staff, ({ organisation, role }) => `${organisation}/${role}`);
  const pairs = groupedBy(agreements, ({ controller, partner }) => `${controller}/${partner}`);
  const officers = new Map(staff.flatMap((one) => one.input.offeringIds.map((id) => [id, one] as const)));

  return {
    seed,
    persons,
    first,
    today: last,
    end: startOf(last + 1),
    centres,
    offerings,
    agreements,
    staff,
    onDuty(centre, role, at) {
      const day = isoDayOf(localDay(at, centre));
      return (posts.get(`${centre.key}/${role}`) ?? []).filter((one) => isThereOn(one, day));
    },
    officerFor({ id, key }) {
      const officer = officers.get(id);
      if (officer === undefined) throw new Error(`Nobody answers for ${key}`);
      return officer;
    },
    offeringsFor(controller, serviceCode, at) {
      const day = Math.floor(at / 86_400);
      return offerings.filter(
        ({ services, hasPlaces, partner }) =>
          hasPlaces &&
          services.includes(serviceCode) &&
          (pairs.get(`${controller}/${partner.key}`) ?? []).some((agreement) => isInForce(agreement, day, day + 21)),
      );
    },
    id: (key) => idOf(seed, key),
  };
};

/** True if somebody works in the network on a day `YYYY-MM-DD`. */
export const isThereOn = ({ from, to }: Pick<DemoStaff, 'from' | 'to'>, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const isInForce = ({ input }: DemoAgreement, from: Day, to: Day): boolean =>
  input.validFrom <= isoDayOf(from) && (input.validTo === null || isoDayOf(to) <= input.validTo);

/** A service the generator names itself; throws on a code that is not in the taxonomy. */
export const serviceNamed = (code: string): Service => {
  const service = serviceByCode(code);
  if (service === undefined) throw new Error(`No service ${code}`);
  return service;
};

/** Somebody on duty at the desk: mostly intake, otherwise a case worker. */
export const atTheDesk = (world: World, random: Random, centre: Centre, at: Moment): string =>
  random.pick(world.onDuty(centre, random.chance(0.7) ? 'intake' : 'case-worker', at)).key;

const groupedBy = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
};
