import { mostDeadLetters } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { listDeadLetters } from './dead-letters';

const letters = (count: number) =>
  Array.from({ length: count }, () => ({
    id: newId(),
    consumer: 'known-person',
    aggregateId: newId(),
    version: 1,
    error: 'Error',
    attempts: 6,
    deadAt: '2026-11-01T00:00:00.000Z',
  }));

const listed = (count: number) =>
  listDeadLetters({ ask: () => Promise.resolve({ outcome: 'ok', value: letters(count) } as never) } as never, {
    command: 'list-dead-letters',
    services: ['referrals'],
  });

describe('the list of dead letters', () => {
  it.each([
    [0, ['There are no dead letters.']],
    [1, ['1 dead letter.']],
    [3, ['3 dead letters.']],
    [mostDeadLetters, [`${mostDeadLetters} dead letters.`, `referrals may have more than these ${mostDeadLetters}.`]],
  ])('of %p says how many there are, and where there may be more', async (count, sentences) => {
    expect(await listed(count)).toMatchObject({ sentences, well: true });
  });
});
