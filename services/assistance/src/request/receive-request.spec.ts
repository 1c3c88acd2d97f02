import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { callBy, staffWith } from '@mrc/testing';
import { testRegister, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { receiveRequest as decide } from './request';
import { insertRequest } from './request.store';
import { receiveRequest } from './receive-request';

describe('receiving a request', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  it('writes the request under its number and tells it once', async () => {
    const worker = register.staff(['case-worker']);
    const input = await register.asking({ priority: 'soon', inTheirWords: 'not paid since June', assignToMe: true });
    const result = await receiveRequest.execute(register.platform, input, callBy(worker));
    expect(result).toEqual({
      ok: true,
      value: { id: input.commandId, version: 2, number: expect.stringMatching(/^R-[2-9A-HJKMNP-TV-Z]{5}$/) },
    });
    expect(await register.journalOf(input.commandId)).toEqual([
      {
        type: 'request.received',
        aggregate_version: 1,
        data: { serviceCode: 'LEG-01', taxonomyVersion: '2026-11', priority: 'soon', due: '2026-11-16' },
      },
      {
        type: 'request.assigned',
        aggregate_version: 2,
        data: { assigned: true, handedOver: false, responsible: null },
      },
    ]);
    const [row] = await register.query(
      `select r.*, occurred_on::text as received_on from assistance.request r where id = '${input.commandId}'`,
    );
    expect(row).toMatchObject({
      version: 2,
      controller: register.controller,
      jurisdiction: 'TJ',
      centre: register.centre,
      time_zone: 'Asia/Dushanbe',
      access_level: 'audited',
      received_on: '2026-11-02',
      recorded_by: worker.staffId,
      assigned_to: worker.staffId,
      subject_id: input.subjectId,
      subject_kind: 'person',
      in_their_words: 'not paid since June',
      entered_in_error: null,
    });
  });

  it('answers a repeat of the command with the first result', async () => {
    const worker = register.staff(['intake']);
    const input = await register.asking();
    const first = await receiveRequest.execute(register.platform, input, callBy(worker));
    expect(await receiveRequest.execute(register.platform, input, callBy(worker))).toEqual(first);
    expect(
      await receiveRequest.execute(register.platform, { ...input, priority: 'urgent' }, callBy(worker)),
    ).toMatchObject({
      refusal: { code: 'COMMAND_REUSED' },
    });
    expect(await register.journalOf(input.commandId)).toHaveLength(1);
  });

  it('refuses an id under which a colleague already wrote a request', async () => {
    const input = await register.asking();
    await receiveRequest.execute(register.platform, input, callBy(register.staff(['intake'])));
    const again = await receiveRequest.execute(register.platform, input, callBy(register.staff(['intake'])));
    expect(again).toMatchObject({ ok: false, refusal: { code: 'COMMAND_REUSED' } });
  });

  it('draws another number where one is taken in the register, and not where another register has it', async () => {
    const worker = register.staff(['intake']);
    const { number } = await register.received(worker);
    const writing = async (by: StaffActor) => {
      const decision = decide({
        id: newId(),
        number,
        controller: by.controllerId,
        jurisdiction: 'TJ',
        centre: register.centre,
        timeZone: by.timeZone,
        subjectId: newId(),
        subjectKind: 'person',
        personId: null,
        agreesToCare: true,
        isForProtected: false,
        service: serviceByCode(wagesClaim),
        priority: 'routine',
        receivedOn: '2026-11-02',
        inTheirWords: null,
        recordedBy: by.staffId,
        assignToRecorder: false,
      });
      if (!decision.ok) throw new Error(decision.refusal.code);
      const written = { version: 1, by: by.staffId, at: register.clock.now() };
      return register.platform.query(callBy(by), (tx) => insertRequest(tx, decision.value.next, written));
    };
    expect(await writing(staffWith(['intake']))).toEqual({ ok: true, value: number });
    const drawn = await writing(worker);
    expect(drawn).toMatchObject({ ok: true, value: expect.stringMatching(/^R-[2-9A-HJKMNP-TV-Z]{5}$/) });
    expect(drawn).not.toMatchObject({ value: number });
  });

  it('takes a request of a contact, of a day that is past and from a worker at no centre', async () => {
    const officer = register.staff(['protection-officer'], { centreId: null });
    const contact = await register.contact();
    const { id } = await register.received(officer, { subjectId: contact, occurredOn: '2026-10-30' });
    const [row] = await register.query(
      `select subject_kind, centre, occurred_on::text as received_on, due_on::text as due_on
       from assistance.request where id = '${id}'`,
    );
    expect(row).toEqual({
      subject_kind: 'contact',
      centre: register.centre,
      received_on: '2026-10-30',
      due_on: '2026-11-13',
    });
    const [journaled] = await register.query(
      `select occurred_on::text as day, subject_id, actor from assistance.journal where aggregate_id = '${id}'`,
    );
    expect(journaled).toEqual({ day: '2026-10-30', subject_id: contact, actor: officer.staffId });
  });

  it.each([
    ['that has not come at the centre', '2026-11-03', 'not-a-day-yet'],
    ['of another time', '1900-01-01', 'too-long-ago'],
  ])('refuses a day %s', async (_what, occurredOn, problem) => {
    const worker = register.staff(['intake']);
    const refused = await receiveRequest.execute(
      register.platform,
      await register.asking({ occurredOn }),
      callBy(worker),
    );
    expect(refused).toMatchObject({
      refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path: 'occurredOn', problem }] } },
    });
  });

  it.each(['PRO-01', 'OUT-01', 'REF-01', 'XYZ-99'])('refuses %s, which nobody can ask for', async (serviceCode) => {
    const refused = await receiveRequest.execute(
      register.platform,
      await register.asking({ serviceCode }),
      callBy(register.staff(['case-worker'])),
    );
    expect(refused).toMatchObject({ refusal: { code: 'SERVICE_NOT_REQUESTABLE' } });
  });

  it('gives a protected request to the one who writes it down, and tells no service', async () => {
    const worker = register.staff(['intake']);
    const { id, version } = await register.received(worker, { serviceCode: violenceResponse, assignToMe: false });
    expect(version).toBe(2);
    const [row] = await register.query(
      `select access_level, assigned_to, service_code from assistance.request where id = '${id}'`,
    );
    expect(row).toEqual({ access_level: 'protected', assigned_to: worker.staffId, service_code: violenceResponse });
    const [received] = await register.query(
      `select access_level, data from assistance.journal where aggregate_id = '${id}' and aggregate_version = 1`,
    );
    expect(received).toMatchObject({ access_level: 'protected', data: { serviceCode: 'restricted' } });
  });

  it('keeps what they said out of the journal', async () => {
    const worker = register.staff(['intake']);
    const { id } = await register.received(worker, { inTheirWords: 'canary-of-their-words' });
    const rows = await register.query(`select j::text as all from assistance.journal j where aggregate_id = '${id}'`);
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('does not find a subject that is unknown or of another register', async () => {
    const input = await register.asking({ subjectId: newId() });
    const unknown = await receiveRequest.execute(register.platform, input, callBy(register.staff(['case-worker'])));
    const foreign = await receiveRequest.execute(
      register.platform,
      await register.asking(),
      callBy(staffWith(['case-worker'])),
    );
    expect(unknown).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(foreign).toEqual(unknown);
  });

  it.each(['partner-officer', 'programme-manager', 'data-protection-officer', 'administrator'] as const)(
    'is refused to %s',
    async (role) => {
      const refused = await receiveRequest.execute(
        register.platform,
        await register.asking(),
        callBy(register.staff([role])),
      );
      expect(refused).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    },
  );
});
