import { referralAccepted, referralDeclined, type EventContract, type EventOf } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { AnswerTimeProjection } from './answer-time.projection';

let db: TestPlatform;
const projection = new AnswerTimeProjection();

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
});

afterAll(() => db.close());

const eventOf = <C extends EventContract>(
  contract: C,
  data: EventOf<C>['data'],
  accessLevel: EventOf<C>['accessLevel'] = 'open',
): EventOf<C> => ({
  id: newEventId(new Date('2026-11-02T06:00:00Z')),
  type: contract.type,
  version: contract.version,
  aggregateId: newId(),
  aggregateVersion: 3,
  subjectId: newId(),
  controller: newId(),
  jurisdiction: 'TJ',
  centre: newId(),
  accessLevel,
  occurredOn: '2026-11-02',
  recordedAt: '2026-11-02T06:00:00.000Z',
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  data,
});

describe('answer times', () => {
  it('are kept of every acceptance and decline, and of nothing that is protected or was erased', async () => {
    await db.platform.worker.inOpenTransaction(async (tx) => {
      await projection.accepted(eventOf(referralAccepted, referralAccepted.sample, 'audited'), tx);
      await projection.declined(eventOf(referralDeclined, referralDeclined.sample), tx);
      await projection.accepted(eventOf(referralAccepted, null), tx);
      await projection.accepted(eventOf(referralAccepted, referralAccepted.sample, 'protected'), tx);
      await projection.declined(eventOf(referralDeclined, referralDeclined.sample, 'sealed'), tx);
    });
    expect(
      await db.query('select receiver, hours::float8, answered_on::text from directory.answer_time order by hours'),
    ).toEqual([
      { receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55', hours: 5.5, answered_on: '2026-11-02' },
      { receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55', hours: 20, answered_on: '2026-11-02' },
    ]);
  });
});
