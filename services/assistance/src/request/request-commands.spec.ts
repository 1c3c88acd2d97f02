import type { StaffActor } from '@mrc/access';
import type { assistanceCalls } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, type ChangesOf } from '@mrc/testing';
import { testRegister, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { requestCommands } from './request.commands';

type Asked = { readonly id: string; readonly version: number };
type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } };
type Command = ChangesOf<typeof assistanceCalls>;
type Code = 'ok' | 'NOT_ALLOWED' | 'NOT_FOUND';

describe('commands on a request', () => {
  let register: TestRegister;
  let owner: StaffActor;

  beforeAll(async () => {
    register = await testRegister();
    owner = register.staff(['case-worker']);
  });
  afterAll(() => register.close());

  const outcome = (answer: Answer) => (answer.ok ? 'ok' : answer.refusal.code);

  const closing = (by: StaffActor, { id, version }: Asked) =>
    requestCommands.closeRequest.execute(
      register.platform,
      { commandId: newId(), requestId: id, reason: 'need-met', note: null, expectedVersion: version },
      callBy(by),
    );
  const recording = async (by: StaffActor, { id: requestId, version: expectedVersion }: Asked) => {
    const id = newId();
    const input = { commandId: id, requestId, serviceCode: 'INFO-01', note: null, givenOn: null, expectedVersion };
    return { id, answer: await requestCommands.recordService.execute(register.platform, input, callBy(by)) };
  };
  const commands: Record<Command, (by: StaffActor, asked: Asked) => Promise<Answer>> = {
    assignRequest: (by, { id, version }) =>
      requestCommands.assignRequest.execute(
        register.platform,
        { commandId: newId(), requestId: id, staffId: by.staffId, expectedVersion: version },
        callBy(by),
      ),
    recordService: async (by, asked) => (await recording(by, asked)).answer,
    takeOutService: async (by, asked) => {
      const given = await recording(owner, asked);
      const { id, version } = given.answer.ok ? given.answer.value : asked;
      return requestCommands.takeOutService.execute(
        register.platform,
        { commandId: newId(), requestId: id, serviceId: given.id, reason: 'recorded-twice', expectedVersion: version },
        callBy(by),
      );
    },
    closeRequest: closing,
    reopenRequest: (by, { id, version }) =>
      requestCommands.reopenRequest.execute(
        register.platform,
        { commandId: newId(), requestId: id, expectedVersion: version },
        callBy(by),
      ),
  };
  /** A request as the command needs it: only a closed one can be opened again. */
  const requestFor = async (command: Command, serviceCode = wagesClaim): Promise<Asked> => {
    const asked = await register.received(owner, { serviceCode });
    if (command !== 'reopenRequest') return asked;
    const result = await closing(owner, asked);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };

  /** Somebody who may do it. */
  const doer = (command: Command) => (command === 'takeOutService' ? register.staff(['supervisor']) : owner);

  const people = {
    owner: () => owner,
    intake: () => register.staff(['intake']),
    'case worker': () => register.staff(['case-worker']),
    supervisor: () => register.staff(['supervisor']),
    'protection officer': () => register.staff(['protection-officer'], { centreId: null }),
    'case worker of the next centre': () => register.staff(['case-worker'], { centreId: register.neighbour }),
    'case worker of another register': () => staffWith(['case-worker'], { centreId: register.centre }),
    'protection officer of another register': () => staffWith(['protection-officer']),
    'partner officer': () => register.staff(['partner-officer']),
    'programme manager': () => register.staff(['programme-manager']),
    'data protection officer': () => register.staff(['data-protection-officer']),
    administrator: () => register.staff(['administrator']),
  };
  type Somebody = keyof typeof people;

  const strangers = {
    'case worker of the next centre': 'NOT_FOUND',
    'case worker of another register': 'NOT_FOUND',
    'protection officer of another register': 'NOT_FOUND',
    'partner officer': 'NOT_ALLOWED',
    'programme manager': 'NOT_ALLOWED',
    'data protection officer': 'NOT_ALLOWED',
    administrator: 'NOT_ALLOWED',
  } as const;
  const visible = {
    owner: 'ok',
    'case worker': 'ok',
    supervisor: 'ok',
    'protection officer': 'ok',
    ...strangers,
  } as const;
  const hidden = {
    owner: 'ok',
    'case worker': 'NOT_FOUND',
    supervisor: 'NOT_FOUND',
    'protection officer': 'ok',
    ...strangers,
  } as const;

  /** What only supervisors and protection officers may ever do. */
  const notTheirs = {
    owner: 'NOT_ALLOWED',
    intake: 'NOT_ALLOWED',
    'case worker': 'NOT_ALLOWED',
    'case worker of the next centre': 'NOT_ALLOWED',
    'case worker of another register': 'NOT_ALLOWED',
  } as const;
  const expected: Record<'plain' | 'protected', Record<Command, Record<Somebody, Code>>> = {
    plain: {
      assignRequest: { ...visible, intake: 'ok' },
      recordService: { ...visible, intake: 'ok' },
      takeOutService: { ...visible, ...notTheirs },
      closeRequest: { ...visible, intake: 'NOT_ALLOWED' },
      reopenRequest: { ...visible, intake: 'NOT_ALLOWED' },
    },
    protected: {
      assignRequest: { ...hidden, intake: 'NOT_FOUND' },
      recordService: { ...hidden, intake: 'NOT_FOUND' },
      takeOutService: { ...hidden, ...notTheirs },
      closeRequest: { ...hidden, intake: 'NOT_ALLOWED' },
      reopenRequest: { ...hidden, intake: 'NOT_ALLOWED' },
    },
  };

  const cases = (['plain', 'protected'] as const).flatMap((kind) =>
    (Object.keys(commands) as Command[]).map((command) => [kind, command] as const),
  );

  it.each(cases)('a %s request: who may %s', async (kind, command) => {
    const found: Partial<Record<Somebody, string>> = {};
    for (const somebody of Object.keys(people) as Somebody[]) {
      const asked = await requestFor(command, kind === 'plain' ? wagesClaim : violenceResponse);
      found[somebody] = outcome(await commands[command](people[somebody](), asked));
    }
    expect(found).toEqual(expected[kind][command]);
  });

  it.each(Object.keys(commands) as Command[])('%s is refused on a version that has passed', async (command) => {
    const asked = await requestFor(command);
    const late = { ...asked, version: asked.version - 1 };
    expect(await commands[command](doer(command), late)).toMatchObject({
      refusal: { code: 'CHANGED_BY_SOMEONE_ELSE', facts: { version: asked.version } },
    });
  });

  it.each(Object.keys(commands) as Command[])('%s does not find a request that does not exist', async (command) => {
    expect(await commands[command](doer(command), { id: newId(), version: 1 })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('lets one of two who change it at once win', async () => {
    const asked = await register.received(owner);
    const other = register.staff(['case-worker']);
    const answers = await Promise.all([commands.assignRequest(owner, asked), commands.assignRequest(other, asked)]);
    expect(answers.map(outcome).sort()).toEqual(['CHANGED_BY_SOMEONE_ELSE', 'ok']);
    expect(await register.journalOf(asked.id)).toHaveLength(2);
  });
});
