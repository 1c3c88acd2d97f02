import { requestView, type Decision, type Refusal } from '@mrc/contracts';
import { newId, ok, type Result } from '@mrc/kernel';
import { needs, serviceByCode, services } from '@mrc/reference';
import { safeMigrationAdvice, violenceResponse, wagesClaim } from '../test-register.fixture';
import {
  assignRequest,
  closeRequest,
  dueDay,
  failUnseen,
  needAnotherWay,
  opensTo,
  overdueDays,
  receiveRequest,
  recordService,
  reopenRequest,
  takeOutService,
  type Asking,
  type ClosedRequest,
  type OpenRequest,
  type Request,
} from './request';

const at = new Date('2026-11-05T07:00:00Z');
const worker = newId();

const asking = (parts: Partial<Asking> = {}): Asking => ({
  id: newId(),
  number: 'R-7KQ4M',
  controller: newId(),
  jurisdiction: 'TJ',
  centre: newId(),
  timeZone: 'Asia/Dushanbe',
  subjectId: newId(),
  subjectKind: 'person',
  personId: '0192f0c1-0000-7000-8000-0000000000aa',
  agreesToCare: true,
  isForProtected: false,
  service: serviceByCode(wagesClaim),
  priority: 'routine',
  receivedOn: '2026-11-02',
  inTheirWords: null,
  recordedBy: worker,
  assignToRecorder: false,
  ...parts,
});

const open = (parts: Partial<Asking> = {}): OpenRequest => {
  const decision = receiveRequest(asking(parts));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value.next;
};
const closed = (parts: Partial<Asking> = {}): ClosedRequest => {
  return closeRequest(open(parts), { reason: 'need-met', note: 'Paid in full.', by: worker, at }).next;
};

const requests: Record<Request['state'], () => Request> = { open, closed };

type Decided = Decision<Request> | Result<Decision<Request>, Refusal>;

const asked =
  <Open>(opens: (request: Request, at: Date) => Result<Open, Refusal>, decide: (open: Open) => Decided) =>
  (request: Request): Result<Decision<Request>, Refusal> => {
    const open = opens(request, at);
    if (!open.ok) return open;
    const decided = decide(open.value);
    return 'ok' in decided ? decided : ok(decided);
  };

const advice = { id: newId(), service: serviceByCode('INFO-02'), note: null, givenOn: '2026-11-05' };

const decisions = {
  assign: asked(opensTo.assign, (request) => assignRequest(request, { worker, handsOver: false, at })),
  'record a service': asked(opensTo['record-service'], (request) => recordService(request, advice)),
  'take out a service': asked(opensTo['take-out-service'], (request) =>
    takeOutService(request, { serviceId: newId(), reason: 'recorded-twice' }),
  ),
  close: asked(opensTo.close, (request) => closeRequest(request, { reason: 'partly-met', note: null, by: worker, at })),
  reopen: asked(opensTo.reopen, reopenRequest),
  'need another way': (request: Request) => needAnotherWay(request, { referralId: newId(), at }),
};
type DecisionName = keyof typeof decisions;

type Outcome = { readonly state: Request['state']; readonly tells: string } | { readonly refused: string };

const table: Record<Request['state'], Record<DecisionName, Outcome>> = {
  open: {
    assign: { state: 'open', tells: 'request.assigned' },
    'record a service': { state: 'open', tells: 'service.delivered' },
    'take out a service': { state: 'open', tells: 'service.taken-out' },
    close: { state: 'closed', tells: 'request.closed' },
    reopen: { refused: 'REQUEST_OPEN' },
    'need another way': { state: 'open', tells: 'request.needs-another-way' },
  },
  closed: {
    assign: { refused: 'REQUEST_CLOSED' },
    'record a service': { refused: 'REQUEST_CLOSED' },
    'take out a service': { state: 'closed', tells: 'service.taken-out' },
    close: { refused: 'REQUEST_CLOSED' },
    reopen: { state: 'open', tells: 'request.reopened' },
    'need another way': { refused: 'REQUEST_CLOSED' },
  },
};

const rows = Object.entries(table).flatMap(([state, outcomes]) =>
  Object.entries(outcomes).map(([decision, outcome]) => [state, decision, outcome] as const),
);

describe('what may happen to a request', () => {
  it.each(rows)('%s: %s', (state, name, outcome) => {
    const decision = decisions[name as DecisionName](requests[state as Request['state']]());
    if ('refused' in outcome) expect(decision).toMatchObject({ ok: false, refusal: { code: outcome.refused } });
    else {
      if (!decision.ok) throw new Error(decision.refusal.code);
      expect(decision.value.next.state).toBe(outcome.state);
      expect(decision.value.events.map((event) => event.contract.type)).toEqual([outcome.tells]);
      for (const event of decision.value.events) expect(() => event.contract.data.parse(event.data)).not.toThrow();
    }
  });

  it('refuses a closed request with the reason it was closed for', () => {
    expect(opensTo.assign(closed())).toEqual({
      ok: false,
      refusal: { code: 'REQUEST_CLOSED', facts: { reason: 'need-met' } },
    });
  });

  it('keeps number, first day and due day when it is opened again', () => {
    const before = closed();
    const { number, receivedOn, dueOn } = before;
    expect(reopenRequest(before)).toMatchObject({ next: { number, receivedOn, dueOn } });
  });

  it('keeps the first due day when a referral failed', () => {
    const request = open({ receivedOn: '2026-10-01' });
    expect(needAnotherWay(request, { referralId: newId(), at })).toMatchObject({
      value: { next: { dueOn: '2026-10-15', needsAnotherWayAt: at } },
    });
  });

  it('has found another way once the centre helps itself', () => {
    const failed = { ...open(), needsAnotherWayAt: at, hiddenReferralFailedAt: at };
    const settled = { needsAnotherWayAt: null, hiddenReferralFailedAt: null };
    expect(recordService(failed, advice)).toMatchObject({ value: { next: settled } });
    const ended = closeRequest(failed, { reason: 'partly-met', note: null, by: worker, at });
    expect(reopenRequest(ended.next)).toMatchObject({ next: settled });
  });

  it('changes nothing that others see when a hidden referral failed, and nothing once it is closed', () => {
    const request = open();
    expect(failUnseen(request, at)).toEqual({ ok: true, value: { ...request, hiddenReferralFailedAt: at } });
    expect(failUnseen(closed(), at)).toMatchObject({ refusal: { code: 'REQUEST_CLOSED' } });
  });
});

describe('receiving a request', () => {
  it('takes only what a person can ask for', () => {
    for (const service of services()) {
      const decision = receiveRequest(asking({ service }));
      expect([service.code, decision.ok]).toEqual([service.code, service.kind === 'need']);
    }
    expect(receiveRequest(asking({ service: undefined }))).toMatchObject({
      refusal: { code: 'SERVICE_NOT_REQUESTABLE' },
    });
  });

  it('takes the access level from the service and tells a protected one as restricted', () => {
    for (const service of needs()) {
      const decision = receiveRequest(asking({ service }));
      if (!decision.ok) throw new Error(decision.refusal.code);
      const { next, events } = decision.value;
      expect(next.accessLevel).toBe(service.accessLevel);
      expect(events[0].data).toMatchObject({
        serviceCode: service.accessLevel === 'protected' ? 'restricted' : service.code,
      });
      expect(next.assignedTo).toBe(service.accessLevel === 'protected' ? worker : null);
    }
  });

  it('says that somebody is responsible only where somebody is', () => {
    const unassigned = receiveRequest(asking());
    const assigned = receiveRequest(asking({ assignToRecorder: true }));
    const types = (decision: typeof unassigned) =>
      decision.ok ? decision.value.events.map((event) => event.contract.type) : decision.refusal;
    expect(types(unassigned)).toEqual(['request.received']);
    expect(types(assigned)).toEqual(['request.received', 'request.assigned']);
  });
});

describe('the due day', () => {
  it.each([
    ['routine', 14, '2026-11-16'],
    ['routine', 1, '2026-11-03'],
    ['routine', 0, '2026-11-03'],
    ['soon', 14, '2026-11-16'],
    ['soon', 0, '2026-11-02'],
    ['urgent', 14, '2026-11-03'],
    ['urgent', 1, '2026-11-03'],
    ['urgent', 0, '2026-11-02'],
  ] as const)('%s, answered by default in %i days, is %s', (priority, days, due) => {
    expect(dueDay('2026-11-02', priority, days)).toBe(due);
  });

  it('counts whole days past it, over the end of a year too', () => {
    const request = open({ receivedOn: '2026-12-30', service: serviceByCode(safeMigrationAdvice) });
    expect(request.dueOn).toBe('2026-12-31');
    expect(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-31'].map((day) => overdueDays(request, day))).toEqual([
      0, 0, 1, 31,
    ]);
    expect(overdueDays(closed({ receivedOn: '2026-01-01' }), '2027-01-31')).toBe(0);
  });
});

describe('a protected request', () => {
  const protectedOne = () => open({ service: serviceByCode(violenceResponse) });

  it('passes from one worker to another, and from one to nobody as any other does', () => {
    const other = newId();
    const assigned = (request: OpenRequest, to: string | null) =>
      assignRequest(request, { worker: to, handsOver: false, at });
    expect(assigned(protectedOne(), other)).toMatchObject({ next: { assignedTo: other } });
    for (const request of [protectedOne(), open()])
      expect(assigned(request, null)).toMatchObject({
        next: { assignedTo: null },
        events: [{ data: { assigned: false, responsible: null } }],
      });
  });

  it('hides which service was given, and alone holds protected services', () => {
    const give = (request: OpenRequest, code: string) =>
      recordService(request, { id: newId(), service: serviceByCode(code), note: null, givenOn: '2026-11-05' });
    expect(give(protectedOne(), safeMigrationAdvice)).toMatchObject({
      value: { events: [{ data: { serviceCode: 'restricted' } }], delivered: { serviceCode: safeMigrationAdvice } },
    });
    expect(give(protectedOne(), violenceResponse)).toMatchObject({ ok: true });
    expect(give(open(), violenceResponse)).toMatchObject({ refusal: { code: 'SERVICE_NOT_REQUESTABLE' } });
    expect(give(open(), 'REF-01')).toMatchObject({ refusal: { code: 'SERVICE_NOT_REQUESTABLE' } });
    expect(give(open(), 'XYZ-99')).toMatchObject({ refusal: { code: 'SERVICE_NOT_REQUESTABLE' } });
  });
});

describe('what can be done to a request', () => {
  const actions = requestView.shape.may.element.options;
  const possible = (request: Request) => actions.filter((action) => opensTo[action](request).ok);

  it('depends on its state, and a contact is not referred', () => {
    const work = ['assign', 'give-back', 'assign-to-others', 'record-service', 'take-out-service', 'close'];
    expect(possible(open())).toEqual([...work, 'refer']);
    const contact = { subjectKind: 'contact', personId: null } as const;
    expect(possible(open(contact))).toEqual(work);
    expect(possible(open({ ...contact, personId: newId() }))).toContain('refer');
    expect(possible(closed())).toEqual(['take-out-service', 'reopen']);
  });
});
