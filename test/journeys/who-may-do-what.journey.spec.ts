import type { Role } from '@mrc/contracts';
import { desk, everyMutation as mutations, partner, sealed, somebody } from '../network/every-mutation';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { StaffName } from '../network/seed';

jest.setTimeout(240_000);

let network: RunningNetwork;

beforeAll(async () => {
  network = await startNetwork();
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const staffOf: readonly (readonly [Role, StaffName])[] = [
  ['intake', 'intake'],
  ['case-worker', 'worker'],
  ['supervisor', 'supervisor'],
  ['protection-officer', 'protectionOfficer'],
  ['partner-officer', 'lawyer'],
  ['programme-manager', 'manager'],
  ['data-protection-officer', 'dataProtectionOfficer'],
  ['administrator', 'administrator'],
];

const queries: Readonly<Record<string, { readonly by: readonly Role[]; readonly document: string }>> = {
  'a search': {
    by: desk,
    document: `{ findPersons(input: { terms: "Нигора" }) { __typename ... on Refusal { code } } }`,
  },
  'a person': {
    by: [...desk, 'data-protection-officer'],
    document: `{ person(id: "${somebody()}", reason: "asked") { __typename ... on Refusal { code } } }`,
  },
  'the log of openings': {
    by: ['supervisor', 'protection-officer', 'data-protection-officer'],
    document: `{ personOpenings(personId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'what was corrected of a person': {
    by: desk,
    document: `{ personCorrections(personId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'the exceptions of a person': {
    by: desk,
    document: `{ personExceptions(personId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'a migration status': {
    by: sealed,
    document: `{ personMigrationStatus(personId: "${somebody()}", because: LEGAL_HELP) { __typename ... on Refusal { code } } }`,
  },
  'an opening that is looked at': {
    by: ['supervisor', 'protection-officer', 'data-protection-officer'],
    document: `{ openingReview(id: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'who read a record': {
    by: desk,
    document: `{ accessLog(personId: "${somebody()}", part: PLAIN) { __typename ... on Refusal { code } } }`,
  },
  'what was agreed, as it was said': {
    by: desk,
    document: `{ consentEvidence(personId: "${somebody()}", consentId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'what taking a consent back would bring about': {
    by: desk,
    document: `{ withdrawalConsequences(personId: "${somebody()}", consentId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'a received referral': {
    by: partner,
    document: `{ receivedReferral(id: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
};

describe('what each role may do', () => {
  it('covers every mutation of the schema', async () => {
    const screen = await network.screen('administrator');
    const { data } = await screen.ask(`{ __schema { mutationType { fields { name } } } }`);
    const { mutationType } = data?.['__schema'] as { mutationType: { fields: { name: string }[] } };
    expect(mutationType.fields.map(({ name }) => name).sort()).toEqual(Object.keys(mutations).sort());
  });

  it.each(staffOf)('%s is refused what is not theirs, and only that', async (role, name) => {
    const screen = await network.screen(name);
    const refused: string[] = [];
    for (const [mutation, { input }] of Object.entries(mutations)) {
      const done = await screen.does(mutation, input());
      expect([mutation, done.__typename]).not.toEqual([mutation, 'InvalidInput']);
      if (done.code === 'NOT_ALLOWED') refused.push(mutation);
    }
    for (const [what, { document }] of Object.entries(queries)) {
      if ((await screen.find(document)).code === 'NOT_ALLOWED') refused.push(what);
    }
    const theirs = Object.entries({ ...mutations, ...queries }).filter(([, { by }]) => by.includes(role));
    const everything = [...Object.keys(mutations), ...Object.keys(queries)];
    expect(refused).toEqual(everything.filter((one) => !theirs.some(([own]) => own === one)));
  });
});
