import { getMyProfile } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import type { Browser } from '../test/browser';
import { startTestGateway, type TestGateway } from '../test/test-gateway';
import { limits } from './query-limits';

let gateway: TestGateway;
let browser: Browser;
const canary = 'Раҳимова-Canary';

beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.services.knows('worker', staffWith(['case-worker']));
  browser = await gateway.signedIn('worker');
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.services.reset();
});

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const json = { 'content-type': 'application/json' };

const refusedAs = async (response: Response): Promise<[number, string | undefined]> => {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, body.errors[0]?.extensions.code];
};

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `subject { ... on Contact { requests(first: 1) { rows { ${nested(depth - 1)} } } } }`;

describe('an operation beyond the limits', () => {
  it.each([
    ['too deep', `{ myWork(tab: DUE, first: 1) { rows { ${nested(3)} } } }`],
    ['with too many aliases', `{ ${times(limits.aliases + 1, (i) => `a${i}: myProfile { name }`)} }`],
    [
      'with too many fields behind a fragment',
      `{ ...A ...A } fragment A on Query { ${times(6, (i) => `a${i}: myProfile { name }`)} }`,
    ],
    [
      'with too many directives',
      `{ myProfile { ${times(7, () => 'name @include(if: true) @skip(if: false)')} ${times(7, () => 'roles @include(if: true)')} } }`,
    ],
    [
      'that multiplies pages',
      '{ myWork(tab: DUE, first: 100) { rows { subject { ... on Contact { requests(first: 100) { rows { id } } } } } } }',
    ],
  ])('%s is refused before anybody is asked', async (_, query) => {
    expect(await refusedAs(await browser.graphql(query))).toEqual([400, 'LIMIT']);
    expect(gateway.services.calls).toEqual([]);
  });

  it('cannot hide its pages in variables', async () => {
    const query =
      'query($n: Int!) { myWork(tab: DUE, first: $n) { rows { subject { ... on Contact { requests(first: $n) { rows { id } } } } } } }';
    expect(await refusedAs(await browser.graphql(query, { n: 100 }))).toEqual([400, 'LIMIT']);
  });

  it.each([
    ['has too many tokens', `{ ${times(limits.tokens, () => 'myProfile')} }`],
    ['is no GraphQL', '{ myProfile { name '],
  ])('that %s is not parsed', async (_, query) => {
    expect(await refusedAs(await browser.graphql(query))).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it.each([
    ['unknown fields', '{ secrets { passwords } }'],
    [
      'fragments in a circle',
      '{ myProfile { ...A } } fragment A on StaffProfile { ...B } fragment B on StaffProfile { ...A }',
    ],
    [
      'introspection in a circle',
      `{ __schema { types { ${times(6, () => 'fields { type {')} name ${'} }'.repeat(6)} } } }`,
    ],
    ['a subscription', 'subscription { changed }'],
  ])('with %s is not valid', async (_, query) => {
    expect(await refusedAs(await browser.graphql(query))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('takes less than two seconds of the processor however it is woven', async () => {
    const overlapping = `{ ${times(200, () => 'myProfile { name ... on StaffProfile { name } }')} }`;
    const woven = `{ myProfile { ...F0 } } ${times(60, (i) => `fragment F${i} on StaffProfile { ...F${i + 1} ...F${i + 1} name }`)} fragment F60 on StaffProfile { name }`;
    for (const query of [overlapping, woven]) {
      const before = process.cpuUsage();
      await (await browser.graphql(query)).text();
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
    }
  });
});

describe('a request that is no single JSON operation', () => {
  const operation = { query: '{ myProfile { name } }' };

  it('as a batch is refused', async () => {
    const response = await browser.request('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify([operation, operation]),
    });
    expect(response.status).toBe(400);
    expect(gateway.services.calls).toEqual([]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('by %s is refused', async (method) => {
    const response = await browser.request(`/graphql?query=${encodeURIComponent(operation.query)}`, { method });
    expect([404, 405]).toContain(response.status);
    expect(gateway.services.calls).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'as %s is refused',
    async (type) => {
      const response = await browser.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(operation),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(gateway.services.calls).toEqual([]);
    },
  );

  it.each([
    '',
    'null',
    '5',
    '"text"',
    '{',
    '{"query":5}',
    '{"query":"{ myProfile { name } }","variables":"x"}',
    '{"variables":{}}',
  ])('such as %j is refused', async (body) => {
    const response = await browser.request('/graphql', { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
    expect(gateway.services.calls).toEqual([]);
  });

  it('is refused where it is too big', async () => {
    const response = await browser.graphql('{ myProfile { name } }', { padding: 'x'.repeat(200_000) });
    expect(await refusedAs(response)).toEqual([413, 'TOO_BIG']);
  });

  it('does not run a document somebody stored by its hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const response = await browser.request('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ extensions }),
    });
    expect(await refusedAs(response)).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    expect(gateway.services.calls).toEqual([]);
  });
});

describe('what was typed', () => {
  const mutation = 'mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename } }';

  it.each([
    ['an enum', { channel: canary }],
    ['a scalar', { language: canary }],
    ['a field nobody knows', { [canary]: 1 }],
    ['another type', { commandId: { name: canary } }],
  ])('as %s never comes back in a message', async (_, wrong) => {
    const input = {
      commandId: newId(),
      channel: 'VISIT',
      language: 'tg',
      sex: 'FEMALE',
      ageBand: 'AGE_30_34',
      topic: 'WORK',
      ...wrong,
    };
    const response = await browser.graphql(mutation, { input });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).not.toContain(canary);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: 'BAD_USER_INPUT', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('is answered without a stack, a place in the document or anything but a code', async () => {
    const body = await (await browser.graphql(mutation, { input: 1 })).json();
    expect(body).toEqual({ errors: [{ message: 'BAD_USER_INPUT', extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('what is no JSON', () => {
  it('is answered by a code, without a word of it', async () => {
    const response = await browser.request('/graphql', { method: 'POST', headers: json, body: `{ "${canary}` });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'BAD_REQUEST', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('is answered by a code outside GraphQL too', async () => {
    const response = await browser.request('/session/lock', { method: 'POST', headers: json, body: `{ "${canary}` });
    expect([response.status, await response.json()]).toEqual([400, { code: 'BAD_REQUEST' }]);
    const missing = await browser.request('/session/nothing');
    expect([missing.status, await missing.json()]).toEqual([404, { code: 'NOT_FOUND' }]);
  });
});

describe('services that are not there', () => {
  it('do not keep anybody waiting, and the others are still asked', async () => {
    const lonely = await startTestGateway({ REGISTRATION_ADDRESS: '127.0.0.1:1' });
    try {
      lonely.services.knows('worker', staffWith(['case-worker']));
      lonely.services.on(getMyProfile, (_, { actor }) => ok(profile(actor.staffId)));
      const signedIn = await lonely.signedIn('worker');
      const started = performance.now();
      const [away, there] = await Promise.all([
        signedIn.graphql('{ consentWordings(language: "tg") { id } }'),
        signedIn.graphql('{ myProfile { name } }'),
      ]);
      expect(await away.json()).toMatchObject({ errors: [{ message: 'UNAVAILABLE', path: ['consentWordings'] }] });
      expect(await there.json()).toEqual({ data: { myProfile: { name: 'Staff of a test' } } });
      expect(performance.now() - started).toBeLessThan(2_000);
    } finally {
      await lonely.close();
    }
  });
});

const profile = (staffId: string) => ({
  staffId,
  name: 'Staff of a test',
  organisationId: newId(),
  organisationName: 'Centre',
  organisationKind: 'centre' as const,
  centreId: null,
  timeZone: 'Asia/Dushanbe',
  country: 'TJ',
  roles: [],
  jurisdictions: ['TJ'],
  language: 'tg',
});
