import {
  agreementConcluded,
  decided,
  offeringPublished,
  organisationListed,
  refusal,
  type Decision,
  type OpeningSpan,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';

type Facts = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly timeZone: string;
  readonly publicAuthority: boolean;
  readonly sharesWithImmigrationEnforcement: 'no' | 'possible' | 'yes' | 'unknown';
  /** By its own clock; null where nobody said them. */
  readonly openingHours: readonly OpeningSpan[] | null;
};

/** Answerable for a register; the founder was listed by nobody. */
export type Operator = Facts & {
  readonly kind: 'operator';
  /** The operator that listed it. */
  readonly keptBy: string | null;
  /** How many of its administrators may sign in. */
  readonly administrators: number;
};
export type Centre = Facts & { readonly kind: 'centre'; readonly operatorId: string };
export type PartnerAgency = Facts & { readonly kind: 'partner-agency'; readonly keptBy: string };
export type Organisation = Operator | Centre | PartnerAgency;

/** What a partner offers, replaced as a whole by each report. */
export type Offering = {
  readonly id: string;
  readonly serviceCodes: readonly string[];
  readonly languages: readonly string[];
  readonly confidential: boolean;
  readonly hasPlaces: boolean;
  readonly answerWithinHours: number;
  /** `YYYY-MM-DD` at the partner. */
  readonly capacityAsOf: string;
  /** Whether an officer who may sign in is attached to it: otherwise nobody is referred there. */
  readonly canBeRead: boolean;
  /** Null where they are those of the partner. */
  readonly openingHours: readonly OpeningSpan[] | null;
};

/** An offering with its partner: id and version are the partner's, on whose stream offerings are. */
export type Offered = {
  readonly id: string;
  readonly version: number;
  readonly organisation: Organisation;
  readonly offering: Offering;
};

export type Agreement = {
  readonly id: string;
  readonly controller: string;
  readonly receiver: string;
  readonly purposes: readonly ['referral'];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly retentionDays: number;
  readonly breachContact: string;
  readonly onwardTransfer: boolean;
};

/** Who answers for an organisation's data: a centre's operator, everybody else themselves. */
export const controllerOf = (organisation: Organisation): string =>
  organisation.kind === 'centre' ? organisation.operatorId : organisation.id;

/** Whose administrators keep the entry: its operator's; of a partner, or of an operator that has none yet, those who listed it. */
export const keeperOf = (organisation: Organisation): string => {
  switch (organisation.kind) {
    case 'centre':
      return organisation.operatorId;
    case 'partner-agency':
      return organisation.keptBy;
    case 'operator':
      return organisation.administrators > 0 ? organisation.id : (organisation.keptBy ?? organisation.id);
  }
};

/** Whether it is the operator the network began with, which alone lists others. */
export const isFounder = (organisation: Organisation): boolean =>
  organisation.kind === 'operator' && organisation.keptBy === null;

type NewFacts = Omit<Facts, 'version'>;
/** What is listed, before it has a version. */
export type Entry =
  | (NewFacts & Pick<Operator, 'kind' | 'keptBy'>)
  | (NewFacts & Pick<Centre, 'kind' | 'operatorId'>)
  | (NewFacts & Pick<PartnerAgency, 'kind' | 'keptBy'>);

const entryOf = (organisation: Entry): Decision<Entry>['events'] => [
  decided(organisationListed, {
    kind: organisation.kind,
    country: organisation.country,
    timeZone: organisation.timeZone,
    operator: organisation.kind === 'centre' ? organisation.operatorId : null,
    publicAuthority: organisation.publicAuthority,
    sharesWithImmigrationEnforcement: organisation.sharesWithImmigrationEnforcement,
  }),
];

export const listOrganisation = (entry: Entry): Decision<Organisation> => ({
  next: entry.kind === 'operator' ? { ...entry, version: 0, administrators: 0 } : { ...entry, version: 0 },
  events: entryOf(entry),
});

/** What an entry is open to: always. */
export const organisationOpensTo = {
  'set-hours': (organisation: Organisation): Result<Organisation, Refusal<'NOT_FOUND'>> => ok(organisation),
};

/** The entry changed; its hours themselves are told nobody. */
export const setOpeningHours = (
  organisation: Organisation,
  openingHours: Organisation['openingHours'],
): Decision<Organisation> => ({ next: { ...organisation, openingHours }, events: entryOf(organisation) });

/** What is offered now, told as a whole. */
export const published = (offering: Offering): Decision<Offering> => ({
  next: offering,
  events: [
    decided(offeringPublished, {
      offeringId: offering.id,
      serviceCodes: [...offering.serviceCodes],
      languages: [...offering.languages],
      confidential: offering.confidential,
      answerWithinHours: offering.answerWithinHours,
      hasPlaces: offering.hasPlaces,
      canBeRead: offering.canBeRead,
    }),
  ],
});

export const publishOffering = (
  organisation: Organisation,
  offering: Offering,
): Result<Decision<Offering>, Refusal<'NOT_FOUND'>> =>
  organisation.kind === 'partner-agency' ? ok(published(offering)) : refused(refusal('NOT_FOUND', {}));

/** What an offering is open to. */
const whereAtPartner = (offered: Offered): Result<Offered, Refusal<'NOT_FOUND'>> =>
  offered.organisation.kind === 'partner-agency' ? ok(offered) : refused(refusal('NOT_FOUND', {}));
export const offeringOpensTo = {
  'report-capacity': whereAtPartner,
  'attach-officer': whereAtPartner,
  'detach-officer': whereAtPartner,
  'set-hours': whereAtPartner,
};

/** Officers were attached or detached: whether anybody reads it now is told with the rest. */
export const changeReaders = (offered: Offered, canBeRead: boolean): Decision<Offered> => {
  const { next, events } = published({ ...offered.offering, canBeRead });
  return { next: { ...offered, offering: next }, events };
};

/** The partner's places as of a day, `YYYY-MM-DD` at the partner. */
export const reportCapacity = (
  offered: Offered,
  report: { readonly hasPlaces: boolean; readonly on: string },
): Decision<Offered> => {
  const { next, events } = published({ ...offered.offering, hasPlaces: report.hasPlaces, capacityAsOf: report.on });
  return { next: { ...offered, offering: next }, events };
};

/** The hours of an offering that are its own; null where they are the partner's. */
export const setOfferingHours = (offered: Offered, openingHours: Offering['openingHours']): Decision<Offered> => {
  const { next, events } = published({ ...offered.offering, openingHours });
  return { next: { ...offered, offering: next }, events };
};

/** A controller agrees with a partner or with another controller on passing data. */
export const concludeAgreement = (
  controller: Organisation,
  receiver: Organisation,
  terms: Omit<Agreement, 'controller' | 'receiver' | 'purposes'>,
): Result<Decision<Agreement>, Refusal<'NOT_FOUND' | 'INVALID_INPUT'>> => {
  if (controller.kind !== 'operator' || receiver.kind === 'centre' || receiver.id === controller.id) {
    return refused(refusal('NOT_FOUND', {}));
  }
  if (terms.validTo !== null && terms.validTo < terms.validFrom) {
    return refused(refusal('INVALID_INPUT', { issues: [{ path: 'validTo', problem: 'before-valid-from' }] }));
  }
  const next: Agreement = { ...terms, controller: controller.id, receiver: receiver.id, purposes: ['referral'] };
  return ok({
    next,
    events: [
      decided(agreementConcluded, {
        agreementId: next.id,
        receiver: next.receiver,
        purposes: [...next.purposes],
        validFrom: next.validFrom,
        validTo: next.validTo,
      }),
    ],
  });
};
