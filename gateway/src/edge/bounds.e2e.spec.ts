import { connect } from 'node:net';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

const rows = 120;

describe('what waits at the gateway', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('is no more sign-ins of one address than a centre begins', async () => {
    const answers: string[] = [];
    for (let nth = 0; nth < rows + 30; nth += 1) {
      const response = await gateway.browser().request('/oidc/auth?client_id=gateway');
      answers.push(response.headers.get('location') ?? String(response.status));
    }
    expect(gateway.issuer.received).toHaveLength(rows);
    expect(answers.slice(rows)).toEqual(Array(30).fill(`${gateway.url}/?sign-in=unavailable`));
  }, 60_000);

  it('is no request whose body does not come', async () => {
    const began = performance.now();
    const socket = connect(Number(new URL(gateway.url).port), 'localhost');
    socket.on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{',
    );
    await new Promise((resolve) => socket.once('close', resolve).resume());
    expect(performance.now() - began).toBeLessThan(45_000);
  }, 60_000);
});
