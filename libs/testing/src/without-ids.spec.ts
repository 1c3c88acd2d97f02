import { newEventId, newId } from '@mrc/kernel';
import { withoutIds } from './without-ids';

describe('a text without its ids', () => {
  it('is all the rest of it', () => {
    const at = new Date('2026-11-02T06:00:00Z');
    expect(withoutIds(`{"id":"${newId()}","was":"${newEventId(at).toUpperCase()}","birth":1991}`)).toBe(
      '{"id":"","was":"","birth":1991}',
    );
  });
});
