import { countMyWork, listMyWork } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { eventually, staffWith } from '@mrc/testing';
import { startTestGateway, type TestGateway } from '../test/test-gateway';

let gateway: TestGateway;
const heavy =
  '{ myWork(tab: DUE, first: 100) { rows { subject { ... on Contact { requests(first: 20) { rows { id } } } } } } }';

beforeAll(async () => {
  gateway = await startTestGateway();
  for (const subject of ['eager', 'colleague', 'other'])
    gateway.services.knows(subject, staffWith(['case-worker'], subject === 'other' ? {} : ofOneController));
});
afterAll(() => gateway.close());

const ofOneController = { controllerId: '018f0000-0000-7000-8000-00000000000a' };

describe('operations that ask for much', () => {
  it('are done one after the other for one member of staff, and keep neither a colleague nor another controller waiting', async () => {
    const open: (() => void)[] = [];
    const held = new Promise<void>((resolve) => open.push(resolve));
    gateway.services.on(listMyWork, async () => {
      await held;
      return ok({ rows: [], endCursor: null });
    });
    gateway.services.on(countMyWork, async () => ok([]));
    const [eager, colleague, other] = [
      await gateway.signedIn('eager'),
      await gateway.signedIn('colleague'),
      await gateway.signedIn('other'),
    ];
    const asked = () => gateway.services.calls.filter(({ name }) => name === listMyWork.name).length;
    const many = Array.from({ length: 11 }, () => eager.graphql(heavy));
    await eventually(() => asked() === 1);
    expect((await eager.graphql('{ workCounts { tab count } }')).status).toBe(200);
    const others = [colleague.graphql(heavy), other.graphql(heavy)];
    await eventually(() => asked() === 3);
    open.forEach((release) => release());
    const statuses = await Promise.all([...many, ...others].map(async (answer) => (await answer).status));
    expect(statuses.slice(0, 11).sort()).toEqual([...Array(9).fill(200), 503, 503]);
    expect(statuses.slice(11)).toEqual([200, 200]);
  });

  it('give their turn back where the browser goes away', async () => {
    const eager = await gateway.signedIn('eager');
    const hold: (() => void)[] = [];
    gateway.services.on(listMyWork, async () => {
      await new Promise<void>((resolve) => hold.push(resolve));
      return ok({ rows: [], endCursor: null });
    });
    const leaves = new AbortController();
    const first = eager
      .request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: heavy }),
        signal: leaves.signal,
      })
      .catch(() => undefined);
    await eventually(() => hold.length === 1);
    leaves.abort();
    await first;
    const second = eager.graphql(heavy);
    await eventually(() => hold.length === 2);
    hold.forEach((release) => release());
    expect((await second).status).toBe(200);
  });
});
