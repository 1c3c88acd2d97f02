import type { Act } from './acts';
import type { Viewer } from './world';

/** Who is told what of a thing, and nobody else: `known` is its id or number, `asks` that it would be opened for a reason. */
export type Told = Readonly<Record<string, readonly Viewer[]>>;

const centre = [
  'responsible worker',
  'colleague who takes over',
  'worker she is given to',
  'colleague of the centre',
  'intake',
  'supervisor',
] as const satisfies readonly Viewer[];
const officer = 'protection officer';
const away = 'worker of another centre';
const ledger = 'data-protection officer';
const without = <Out extends Viewer>(...gone: readonly Out[]): readonly Viewer[] =>
  centre.filter((one) => !gone.some((out) => out === one));

/** As everybody of the centre sees its people; who works elsewhere finds them by a fact more and opens them with a reason. */
const ofCentre: Told = { 'known named found': [...centre, officer], 'found asks': [away], 'known asks': [ledger] };
const request: Told = { 'known words': [...centre, officer] };

/** What is shared without asking is read by the centre, who decides and who reviews it; a demand by who wrote it, the supervisor and who decides. */
const excepted: Told = { 'known written': [...centre, officer, ledger] };
const demanded: Told = { 'known written': ['intake', 'supervisor', ledger] };

/** What changes for whom at each act, by thing; what does not change is as it was. */
export const expected: Readonly<Record<Act, Readonly<Record<string, Told>>>> = {
  'all is plain': {
    'a person': ofCentre,
    'a person with a shelter': ofCentre,
    'a protected person': ofCentre,
    'a person elsewhere': {
      'known named found': [officer, away],
      'found asks': without('intake'),
      found: ['intake'],
      'known asks': [ledger],
    },
    'a person registered by a slip': { 'known named found': ['responsible worker', officer] },
    'a person with two records': ofCentre,
    'the other record of her': ofCentre,
    'the migration status of a person': { known: ['responsible worker', officer] },
    'the migration status of a person registered by a slip': { known: ['responsible worker', officer] },
    'a request taken by a slip': { 'known words': ['responsible worker', officer] },
    'a plain request': request,
    'a closed request': request,
    'a request with a shelter': request,
    'a request elsewhere': { 'known words': [officer, away] },
    'a plain referral': {
      'known shared written answered': ['responsible worker', officer],
      'known shared answered': ['officer of the partner'],
      'known shared written': without('responsible worker'),
    },
    'a referral in danger': {
      'known shared written': [...centre, officer],
      'known shared': ['officer of the partner'],
    },
    'an exception': excepted,
    'an exception in danger': excepted,
    'an erasure': excepted,
    'a hidden erasure': { known: [officer] },
    'a demand': demanded,
    'a demand in error': demanded,
  },
  'what is hidden is taken, sent and answered': {
    'a protected request': { 'known words': ['responsible worker', officer] },
    'a hidden exception': { 'known written': ['responsible worker', officer, ledger] },
    'a protected person': { ...ofCentre, named: ['officer of the shelter'] },
    'a hidden referral': {
      'known shared written answered': ['responsible worker', officer],
      'known shared answered': ['officer of the shelter'],
    },
    'a protected referral': {
      'known shared written answered': ['responsible worker', officer, 'officer of the shelter'],
    },
  },
  'a colleague takes the plain requests over': {
    'the migration status of a person': { known: ['colleague who takes over', officer] },
    'a plain referral': {
      'known shared written answered': ['colleague who takes over', officer],
      'known shared answered': ['officer of the partner'],
      'known shared written': without('colleague who takes over'),
    },
  },
  'a protection officer gives the others to another worker': {
    'a hidden referral': {
      'known shared written answered': ['worker she is given to', officer],
      'known shared answered': ['officer of the shelter'],
    },
    'a protected request': { 'known words': ['worker she is given to', officer] },
    'a protected referral': {
      'known shared written answered': ['worker she is given to', officer, 'officer of the shelter'],
    },
  },
  'another centre opens her with a reason and takes a request, and others take care back': {
    'a person': { 'known named found': [...centre, officer], 'known named found asks': [away], 'known asks': [ledger] },
    'a request of another centre': { 'known words': [officer, away] },
    'the migration status of a person': { known: ['colleague who takes over', officer, away] },
    'a protected person': ofCentre,
    'a protected referral': {
      'known shared written answered': ['worker she is given to', officer],
      'known shared answered': ['officer of the shelter'],
    },
  },
  'a mother agrees to care, somebody is said to need no protection, and two records are made one': {
    'a person registered by a slip': {
      'known named found': [...centre, officer],
      'found asks': [away],
      'known asks': [ledger],
    },
    'a hidden erasure': { known: [...centre, officer, ledger] },
    'a request taken by a slip': request,
  },
  'who is responsible is suspended': {
    'a hidden referral': {
      'known shared written answered': [officer],
      'known shared answered': ['officer of the shelter'],
    },
    'a protected request': { 'known words': [officer] },
    'a protected referral': {
      'known shared written answered': [officer],
      'known shared answered': ['officer of the shelter'],
    },
  },
};

/** Acts by which people are found who were not: everything is asked after them. */
export const findsAnew: readonly Act[] = [
  'a mother agrees to care, somebody is said to need no protection, and two records are made one',
];

/** Things that no viewer hears of at an act but those who are told them: everything else stands as it stood for all others. */
export const hiddenActs: Partial<Record<Act, readonly string[]>> = {
  'what is hidden is taken, sent and answered': [
    'a hidden referral',
    'a protected request',
    'a protected referral',
    'a hidden exception',
  ],
};

/** What moves for somebody who is told nothing, on purpose. */
export const movesAnyway: Partial<Record<Viewer, { readonly asked: readonly string[]; readonly because: string }>> = {
  'data-protection officer': {
    asked: [
      'personOpenings',
      'openingReviews',
      'openingReview',
      'oversightCounts',
      'consentLedger',
      'disclosureLedger',
    ],
    because: 'reads who opened what, and what was said and shared, without of whom',
  },
  'programme manager': { asked: ['totals'], because: 'reads how many services and referrals there were in a country' },
};

/** Fields that may hold nothing in this network, with why. */
export const mayBeEmpty: Readonly<Record<string, string>> = {
  'Offering.medianHoursToAnswer': 'ten answers make a median',
  'ConsentEvidence.endedOn': 'nothing that is shared is taken back by itself here',
  'NotYet.disclosureId': 'passes before anybody looks',
  'Withheld.exception': 'nothing that was sent without asking ends here',
  ...Object.fromEntries(
    ['decidedBy', 'decidedAt', 'decisionNote'].map((name) => [
      `Correction.${name}`,
      'nothing waits on the day of registration',
    ]),
  ),
  ...Object.fromEntries(
    ['SentReferral', 'ReceivedReferral'].flatMap((side) => [
      [`${side}.notServedBecause`, 'no partner says here that nothing came of it'],
      [`${side}.notServedNote`, 'no partner says here that nothing came of it'],
    ]),
  ),
  'SentReferral.withdrawnBecause': 'nobody withdraws here',
  ...Object.fromEntries(
    ['birth', 'nationality', 'phone', 'corridor'].map((field) => [
      `GivenDisclosure.${field}`,
      'only names are shared here',
    ]),
  ),
  ...Object.fromEntries(
    ['Query.assignees', 'Assignee.id', 'Assignee.staff'].map((field) => [field, 'grows as colleagues come to work']),
  ),
  ...Object.fromEntries(
    [
      'SearchNoticeConnection.rows',
      ...['id', 'staffId', 'centreId', 'noticedAt', 'inTenMinutes', 'inDay', 'staff', 'centre'].map(
        (name) => `SearchNotice.${name}`,
      ),
    ].map((field) => [field, 'nobody searches that often']),
  ),
  ...Object.fromEntries(
    [
      'UnusualRateConnection.rows',
      ...['id', 'version', 'measure', 'day', 'count', 'ownUsual', 'colleagues', 'colleaguesLow', 'colleaguesHigh'],
      ...['rule', 'roles', 'noticedAt', 'state', 'outcome', 'note', 'closedAt', 'may', 'staff', 'centre', 'closedBy'],
    ].map((name) => [name.includes('.') ? name : `UnusualRate.${name}`, 'nobody opens that many records']),
  ),
  'DuplicatePair.mergeKeptId': 'one protection officer alone does not come to propose it',
  ...Object.fromEntries(
    [
      ...['view', 'measure', 'dimensions', 'closedOn', 'closedAt', 'cells'].map((name) => `ClosedView.${name}`),
      ...['dimensions', 'value', 'hidden'].map((name) => `ReportCell.${name}`),
    ].map((field) => [field, 'a period may not close while this runs']),
  ),
};
