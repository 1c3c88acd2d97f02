import { firstAwaited } from './first-awaited';

const referral = (id: string, parts: Partial<Parameters<typeof firstAwaited>[0][number]> = {}) => ({
  id,
  standing: 'with-partner' as const,
  answerBy: '2026-11-09T06:00:00.000Z',
  answeredAt: null,
  ...parts,
});
const answered = { answeredAt: '2026-11-03T06:00:00.000Z', answerBy: '2026-11-04T06:00:00.000Z' };

describe('the referral that a request waits for', () => {
  it('is the one to be answered soonest, before those that were answered', () => {
    const soonest = referral('soonest', { answerBy: '2026-11-05T06:00:00.000Z' });
    expect(firstAwaited([referral('accepted', answered), referral('later'), soonest])).toBe(soonest);
  });

  it('is one that is only on its way before all others', () => {
    expect(firstAwaited([referral('later'), referral('sent', { answerBy: null })])).toMatchObject({ id: 'sent' });
  });

  it('is none that ended or helped', () => {
    expect(
      firstAwaited([referral('ended', { standing: 'ended' }), referral('helped', { standing: 'helped' })]),
    ).toBeUndefined();
  });
});
