import type { ReferralState, Sex } from '@mrc/contracts';
import { ageBandOn, serviceByCode, type AgeBand } from '@mrc/reference';
import { isoDayOf, localDay } from './calendar';
import type { DemoNetwork, DemoStep } from './demo-network';
import type { Birth } from './people';
import { referralIdOf, stateAfter } from './referral-steps';

/** How many people were helped, by a cell of a report (`TJ 2026-05`): distinct within each cell. */
export type DemoView = ReadonlyMap<string, number>;

export type DemoFigures = {
  readonly contacts: number;
  readonly persons: number;
  /** Contacts that turned out to be a person. */
  readonly identified: number;
  readonly requests: number;
  readonly protectedRequests: number;
  /** Given by the centres themselves. */
  readonly services: number;
  /** Given by partners, as they report it. */
  readonly partnerServices: number;
  /** By purpose and decision: `statistics refused`. */
  readonly consents: ReadonlyMap<string, number>;
  /** By the state they are in after the last step. */
  readonly referrals: ReadonlyMap<ReferralState, number>;
  /** People who agreed to statistics and were given a service that is not protected, by the centre itself. */
  readonly people: {
    readonly byCountryAndMonth: DemoView;
    readonly byCentreAndQuarter: DemoView;
    readonly byCountrySexBandAndYear: DemoView;
  };
};

type Counted = { readonly id: string; readonly birth: Birth; readonly sex: Sex };
type Views = Readonly<Record<keyof DemoFigures['people'], Map<string, Set<string>>>>;
type Count = {
  contacts: number;
  persons: number;
  identified: number;
  requests: number;
  protectedRequests: number;
  services: number;
  partnerServices: number;
};

/** Counts a demo network by hand, from its steps alone, for comparison with what a running system shows once they were taken. */
export const demoFigures = (network: DemoNetwork): DemoFigures => {
  const count: Count = {
    contacts: 0,
    persons: 0,
    identified: 0,
    requests: 0,
    protectedRequests: 0,
    services: 0,
    partnerServices: 0,
  };
  const consents = new Map<string, number>();
  const referrals = new Map<string, ReferralState>();
  const referralOf = new Map<string, string>();
  const counted = new Map<string, Counted>();
  const subjectOf = new Map<string, string>();
  const views: Views = {
    byCountryAndMonth: new Map(),
    byCentreAndQuarter: new Map(),
    byCountrySexBandAndYear: new Map(),
  };
  const placeOf = placesOf(network);
  const decided = (purpose: string, decision: string): void => addTo(consents, `${purpose} ${decision}`);

  for (const { on, actor, step } of network.steps) {
    if (step.call === 'sendReferral') referralOf.set(step.disclosureOf, step.input.commandId);
    const referral = referralIdOf(step, referralOf);
    const state = stateAfter(step, referrals.get(referral ?? ''));
    if (referral !== undefined && state !== undefined) referrals.set(referral, state);
    switch (step.call) {
      case 'recordContact':
        count.contacts += 1;
        break;
      case 'registerPerson': {
        const { commandId, birth, sex, contactId, consents: said } = step.input;
        count.persons += 1;
        if (contactId !== null) count.identified += 1;
        for (const { purpose, decision } of said) decided(purpose, decision);
        if (said.some(({ purpose, decision }) => purpose === 'statistics' && decision === 'given')) {
          counted.set(commandId, { id: commandId, birth, sex });
        }
        break;
      }
      case 'identifyContact':
        count.identified += 1;
        break;
      case 'receiveRequest':
        count.requests += 1;
        if (isProtected(step.input.serviceCode)) count.protectedRequests += 1;
        subjectOf.set(step.input.commandId, step.input.subjectId);
        break;
      case 'recordService': {
        count.services += 1;
        const person = counted.get(subjectOf.get(step.input.requestId) ?? '');
        const place = placeOf(actor);
        if (person !== undefined && place !== undefined && !isProtected(step.input.serviceCode)) {
          countHelp(views, person, place, on);
        }
        break;
      }
      case 'takeOutService':
        count.services -= 1;
        break;
      case 'prepareDisclosure':
        decided('sharing', step.input.consent.decision);
        break;
      case 'reportService':
        count.partnerServices += 1;
        break;
      case 'reportNotConfirmed':
        count.partnerServices -= 1;
        break;
      case 'withdrawConsent':
        decided('sharing', 'withdrawn');
        break;
    }
  }
  return {
    ...count,
    consents,
    referrals: tally(referrals.values()),
    people: {
      byCountryAndMonth: sizes(views.byCountryAndMonth),
      byCentreAndQuarter: sizes(views.byCentreAndQuarter),
      byCountrySexBandAndYear: sizes(views.byCountrySexBandAndYear),
    },
  };
};

type Place = { readonly country: string; readonly centre: string; readonly utcOffset: number };

const placesOf = ({ organisations, staff }: DemoNetwork): ((actor: string) => Place | undefined) => {
  const centres = new Map(
    organisations
      .filter(({ input }) => input.kind === 'centre')
      .map(({ key, utcOffset, input }) => [key, { country: input.country, centre: key, utcOffset }]),
  );
  const places = new Map(staff.map(({ key, organisation }) => [key, centres.get(organisation)]));
  return (actor) => places.get(actor);
};

const countHelp = (views: Views, { id, birth, sex }: Counted, place: Place, on: DemoStep['on']): void => {
  const day = isoDayOf(localDay(Date.parse(on) / 1000, place));
  const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const band: AgeBand = ageBandOn(birth, day);
  addPerson(views.byCountryAndMonth, `${place.country} ${day.slice(0, 7)}`, id);
  addPerson(views.byCentreAndQuarter, `${place.centre} ${quarter}`, id);
  addPerson(views.byCountrySexBandAndYear, `${place.country} ${sex} ${band} ${day.slice(0, 4)}`, id);
};

const isProtected = (serviceCode: string): boolean => serviceByCode(serviceCode)?.accessLevel === 'protected';

const addTo = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const addPerson = (view: Map<string, Set<string>>, cell: string, id: string): void => {
  const people = view.get(cell);
  if (people === undefined) view.set(cell, new Set([id]));
  else people.add(id);
};

const tally = <K>(values: Iterable<K>): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const value of values) addTo(counts, value);
  return counts;
};

const sizes = (view: ReadonlyMap<string, ReadonlySet<string>>): DemoView =>
  new Map([...view].map(([cell, people]) => [cell, people.size]));
