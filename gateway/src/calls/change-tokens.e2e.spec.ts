import { countMyWork, recordContact } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import type { Browser } from '../../test/browser';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

let gateway: TestGateway;
let browser: Browser;
const canary = 'Canary-of-a-token';

beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.services.knows('worker', staffWith(['case-worker']));
  browser = await gateway.signedIn('worker');
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.services.reset();
});

const ask = async (query: string, variables: object = {}, extensions?: object) => {
  const response = await browser.graphql(query, variables, extensions ? { extensions } : {});
  expect(response.status).toBe(200);
  return (await response.json()) as { readonly data: unknown; readonly extensions?: unknown };
};

const contact = `mutation($input: RecordContactInput!) { recordContact(input: $input) {
  __typename ... on Refusal { code } } }`;
const contactInput = () => ({
  commandId: newId(),
  channel: 'VISIT',
  language: 'tg',
  sex: 'NOT_STATED',
  ageBand: 'AGE_60_PLUS',
  topic: 'LEGAL',
});

describe('what the client already knows', () => {
  const changedBy = async (by: Browser, version = 2, id = newId()): Promise<string> => {
    gateway.services.on(recordContact, () => ok({ id, version }));
    const response = await by.graphql(contact, { input: contactInput() });
    const { extensions } = (await response.json()) as { extensions: { changed: [string] } };
    return extensions.changed[0];
  };
  const counts = '{ workCounts { tab count } }';

  it('is told by a token that names no version, id or service, and is as long for every version', async () => {
    const id = newId();
    const [second, ninetieth] = [await changedBy(browser, 2, id), await changedBy(browser, 90_000, id)];
    expect(second).toMatch(/^[\w-]+$/);
    expect(second).not.toBe(await changedBy(browser, 2, id));
    expect(ninetieth).toHaveLength(second.length);
    expect(Buffer.from(second, 'base64url').toString('latin1')).not.toContain(id);
  });

  it('goes along with the call, and a command that builds on more is not yet known', async () => {
    const atLeast = [await changedBy(browser)];
    gateway.stale.knows = false;
    expect((await ask(contact, { input: contactInput() }, { atLeast })).data).toMatchObject({
      recordContact: { code: 'NOT_YET_KNOWN' },
    });
    expect((await ask(contact, { input: contactInput() })).data).toMatchObject({
      recordContact: { __typename: 'Recorded' },
    });
  });

  it('marks an answer from before it as stale', async () => {
    const atLeast = [await changedBy(browser)];
    gateway.services.on(countMyWork, () => ok([{ tab: 'due', count: 3 }]));
    expect((await ask(counts, {}, { atLeast })).extensions).toBeUndefined();
    gateway.stale.knows = false;
    expect(await ask(counts, {}, { atLeast })).toEqual({
      data: { workCounts: [{ tab: 'DUE', count: 3 }] },
      extensions: { stale: true },
    });
  });

  it('says nothing to a colleague, or broken, and holds nobody up', async () => {
    const token = await changedBy(browser);
    gateway.services.knows('neighbour', staffWith(['case-worker']));
    const neighbour = await gateway.signedIn('neighbour');
    gateway.services.on(countMyWork, () => ok([]));
    gateway.stale.knows = false;
    const extensions = { atLeast: [token] };
    expect(await (await neighbour.graphql(counts, {}, { extensions })).json()).toEqual({ data: { workCounts: [] } });
    expect(await ask(counts, {}, { atLeast: [(token.startsWith('A') ? 'B' : 'A') + token.slice(1)] })).toEqual({
      data: { workCounts: [] },
    });
  });

  it.each([
    ['an id with a version', [{ id: canary, version: 2, service: 'registration' }]],
    ['no list', canary],
    ['more than twenty', Array.from({ length: 21 }, () => canary)],
  ])('is refused where it is %s', async (_, atLeast) => {
    const response = await browser.graphql(counts, {}, { extensions: { atLeast } });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('INVALID_INPUT');
    expect(text).not.toContain(canary);
  });
});
