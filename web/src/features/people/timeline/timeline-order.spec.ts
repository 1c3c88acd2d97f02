import { inTrueOrder } from './timeline-order';

const entry = (type: string, recordedAt: string) => ({ type, recordedAt });

describe('the order of a timeline', () => {
  it('is newest first', () => {
    const entries = [entry('a', '2026-11-23T09:00:00Z'), entry('b', '2026-11-23T10:00:00Z')];
    expect(inTrueOrder(entries).map(({ type }) => type)).toEqual(['b', 'a']);
  });

  it('is true within one moment, in whichever order the services told it', () => {
    const at = '2026-11-23T09:00:00.123Z';
    const told = [
      'disclosure.prepared',
      'person.registered',
      'referral.sent',
      'referral.received',
      'request.received',
      'consent.given',
      'disclosure.offered',
      'consent.refused',
    ];
    expect(inTrueOrder(told.map((type) => entry(type, at))).map(({ type }) => type)).toEqual([
      'referral.received',
      'disclosure.offered',
      'referral.sent',
      'disclosure.prepared',
      'request.received',
      'consent.given',
      'consent.refused',
      'person.registered',
    ]);
  });
});
