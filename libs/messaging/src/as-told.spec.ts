import { isMarkOf } from '@mrc/access';
import { allEvents, readEventData, requestAssigned, type AccessLevel, type EventContract } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { asTold } from './as-told';
import { markKeys, markOf } from './toy-service.fixture';

const staff = '7e0d5a1c-4b7f-4c35-9d0e-2a8f6b1c3d4e';

const journaled = ({ type, version }: EventContract, data: unknown, accessLevel: AccessLevel) => ({
  id: newEventId(new Date('2026-11-02T05:00:00Z')),
  type,
  version,
  aggregateId: newId(),
  aggregateVersion: 1,
  subjectId: newId(),
  controller: newId(),
  jurisdiction: 'TJ',
  centre: newId(),
  accessLevel,
  occurredOn: '2026-11-02',
  recordedAt: '2026-11-02T05:00:00.000Z',
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  data,
  responsible: staff,
});

describe.each(allEvents.map((contract) => [contract.type, contract] as const))(
  '%s as it is told',
  (_type, contract) => {
    it.each(['open', 'protected'] as const)('names no member of staff, and can be read, when it is %s', (level) => {
      const told = asTold(journaled(contract, contract.sample, level), markOf);
      expect(JSON.stringify(told)).not.toContain(staff);
      expect(readEventData(contract, told.data)).toMatchObject({ success: true });
    });

    it('names no receiver where it is protected', () => {
      const data: unknown = contract.sample;
      const receiver = typeof data === 'object' && data !== null ? Reflect.get(data, 'receiver') : undefined;
      const { data: told } = asTold(journaled(contract, data, 'protected'), markOf);
      const names = receiver && contract.type.match(/^(referral|disclosure|request)\./);
      if (names) expect(JSON.stringify(told)).not.toContain(receiver);
      expect(asTold(journaled(contract, null, 'protected'), markOf).data).toBeNull();
    });
  },
);

describe('who is responsible', () => {
  const markIn = (data: unknown) => {
    const event = journaled(requestAssigned, data, 'open');
    const told: unknown = asTold(event, markOf).data;
    return [event.aggregateId, String(Reflect.get(Object(told), 'responsible'))] as const;
  };

  it('is told as a mark for the request, also of what the last release journaled', () => {
    const now = { assigned: true, handedOver: false, responsible: null };
    for (const data of [now, { assigned: true, assignee: staff }]) {
      const [request, mark] = markIn(data);
      expect(isMarkOf(markKeys, mark, request, staff)).toBe(true);
    }
  });
});
