import { inOrderOfHelp } from './offering-order';

const offering = (id: string, more: object = {}) => ({
  id,
  agreementInForce: true,
  cannotReceiveBecause: null,
  hasPlaces: true,
  country: 'TJ',
  answerWithinHours: 48,
  medianHoursToAnswer: null,
  ...more,
});

describe('the order of partners', () => {
  it('puts an agreement before places, places before nearness, nearness before speed', () => {
    const sorted = inOrderOfHelp(
      [
        offering('no agreement', { agreementInForce: false, medianHoursToAnswer: 1 }),
        offering('read by nobody', { cannotReceiveBecause: 'NOBODY_READS_IT', medianHoursToAnswer: 2 }),
        offering('full', { hasPlaces: false, medianHoursToAnswer: 1 }),
        offering('abroad', { country: 'KZ', medianHoursToAnswer: 1 }),
        offering('promises two days'),
        offering('usually a day', { medianHoursToAnswer: 24 }),
      ],
      'TJ',
    );
    expect(sorted.map(({ id }) => id)).toEqual([
      'usually a day',
      'promises two days',
      'abroad',
      'full',
      'no agreement',
      'read by nobody',
    ]);
  });
});
