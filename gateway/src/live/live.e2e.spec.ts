import type { StaffActor } from '@mrc/access';
import { topicOf } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { toMessage, type ReceivedEvent } from '@mrc/messaging';
import { eventually, staffWith } from '@mrc/testing';
import type { Browser } from '../../test/browser';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

let gateway: TestGateway;
const worker = staffWith(['case-worker']);
const neighbour = staffWith(['case-worker'], { controllerId: worker.controllerId });
const partner = staffWith(['partner-officer'], { centreId: null, jurisdictions: [], offeringIds: [newId()] });
const manager = staffWith(['programme-manager'], { centreId: null });

beforeAll(async () => {
  gateway = await startTestGateway();
  gateway.services.knows('worker', worker);
  gateway.services.knows('neighbour', neighbour);
  gateway.services.knows('partner', partner);
  gateway.services.knows('manager', manager);
});
afterAll(() => gateway.close());

type Screen = {
  readonly browser: Browser;
  readonly lines: string[];
  readonly response: Response;
  ended(): boolean;
  leave(): void;
};

const watch = async (subject: string): Promise<Screen> => {
  const browser = await gateway.signedIn(subject);
  return open(browser);
};

const open = async (browser: Browser): Promise<Screen> => {
  const leaving = new AbortController();
  const response = await browser.request('/live', { signal: leaving.signal });
  const lines: string[] = [];
  let ended = false;
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) lines.push(...decoder.decode(chunk).split('\n').filter(Boolean));
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  await eventually(() => lines.length > 0);
  return { browser, lines, response, ended: () => ended, leave: () => leaving.abort() };
};

const tell = (
  owner: 'registration' | 'assistance' | 'referrals',
  type: string,
  actor: StaffActor,
  more: Partial<ReceivedEvent> = {},
) =>
  gateway.bus.publish([
    toMessage(topicOf('test', owner), owner, {
      id: newEventId(new Date()),
      type,
      version: 1,
      aggregateId: newId(),
      aggregateVersion: 3,
      subjectId: newId(),
      controller: actor.controllerId,
      jurisdiction: 'TJ',
      centre: actor.centreId,
      accessLevel: 'open',
      occurredOn: '2026-11-23',
      recordedAt: '2026-11-23T09:00:00Z',
      correlationId: newId(),
      causationId: null,
      traceparent: null,
      data: {},
      ...more,
    }),
  ]);

const changed = (id: string): string => `data: {"kind":"changed","id":"${id}"}`;

describe('live updates', () => {
  it('are a stream of events that nobody stores', async () => {
    const screen = await watch('worker');
    expect(screen.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(screen.response.headers.get('cache-control')).toBe('no-store');
    expect(screen.response.headers.get('x-content-type-options')).toBe('nosniff');
    screen.leave();
  });

  it('reach whom they concern, and nobody else', async () => {
    const screens = {
      worker: await watch('worker'),
      neighbour: await watch('neighbour'),
      partner: await watch('partner'),
    };
    const [request, referral, hidden] = [newId(), newId(), newId()];
    await tell('assistance', 'request.received', worker, { aggregateId: hidden, accessLevel: 'protected' });
    await tell('assistance', 'request.received', worker, { aggregateId: request });
    const [offering] = partner.offeringIds;
    const data = {
      disclosureId: newId(),
      requestId: request,
      receiver: partner.organisationId,
      offering,
      inInbox: true,
    };
    await tell('referrals', 'referral.received', worker, { aggregateId: referral, data });
    await eventually(() => screens.partner.lines.includes(changed(referral)));
    await eventually(() => screens.worker.lines.includes(changed(referral)));
    expect(screens.worker.lines).toEqual(['retry: 2000', changed(request), changed(referral)]);
    expect(screens.partner.lines).toEqual(['retry: 2000', changed(referral)]);
    expect(screens.neighbour.lines).toEqual(['retry: 2000']);
    for (const screen of Object.values(screens)) screen.leave();
  });

  it('pass nothing on that another service says than the one it belongs to', async () => {
    const screen = await watch('worker');
    const [forged, told] = [newId(), newId()];
    await tell('assistance', 'referral.accepted', worker, { aggregateId: forged });
    await tell('referrals', 'referral.accepted', worker, { aggregateId: told });
    await eventually(() => screen.lines.includes(changed(told)));
    expect(screen.lines).not.toContain(changed(forged));
    screen.leave();
  });

  it('end no session because of a suspension that directory did not tell', async () => {
    const screen = await watch('neighbour');
    const [suspended, last] = [neighbour.staffId, newId()];
    await tell('registration', 'staff-member.suspended', neighbour, { aggregateId: suspended });
    await tell('assistance', 'request.received', neighbour, { aggregateId: last });
    await eventually(() => screen.lines.includes(changed(last)));
    expect(screen.ended()).toBe(false);
    screen.leave();
  });

  it('tell managers once that figures have moved', async () => {
    const screen = await watch('manager');
    for (let i = 0; i < 20; i += 1) await tell('registration', 'person.registered', worker);
    await eventually(() => screen.lines.includes('data: {"kind":"tick"}'));
    expect(screen.lines.filter((line) => line.startsWith('data'))).toHaveLength(1);
    expect(screen.lines.join()).not.toContain('id');
    screen.leave();
  });

  it.each([
    ['locked', '/session/lock'],
    ['signed-out', '/session/sign-out'],
  ])('end when the session is %s', async (reason, path) => {
    const screen = await watch('worker');
    await screen.browser.request(path, { method: 'POST' });
    await eventually(screen.ended);
    expect(screen.lines.slice(1)).toEqual(['event: ended', `data: {"reason":"${reason}"}`]);
  });

  it('are open at most four times in one session', async () => {
    const first = await watch('worker');
    const others = [await open(first.browser), await open(first.browser), await open(first.browser)];
    expect(first.ended()).toBe(false);
    const fifth = await open(first.browser);
    await eventually(first.ended);
    expect(others.every((screen) => !screen.ended())).toBe(true);
    for (const screen of [...others, fifth]) screen.leave();
  });

  it('are forgotten when the screen leaves', async () => {
    const screens = async (): Promise<string> => (await gateway.browser().request('/metrics')).text();
    await eventually(async () => (await screens()).includes('mrc_live_streams{service="gateway"} 0'));
    const screen = await watch('worker');
    expect(await screens()).toContain('mrc_live_streams{service="gateway"} 1');
    screen.leave();
    await eventually(async () => (await screens()).includes('mrc_live_streams{service="gateway"} 0'));
  });

  it('are for nobody without a session', async () => {
    expect((await gateway.browser().request('/live')).status).toBe(401);
  });
});
