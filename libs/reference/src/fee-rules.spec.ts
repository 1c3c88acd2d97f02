import { feeRules, feeRulesOn, workerCategories } from './fee-rules';

const ids = (...question: Parameters<typeof feeRulesOn>) => {
  const answer = feeRulesOn(...question);
  return answer.found ? answer.rows.map(({ id, fit, standing }) => `${id} ${fit} ${standing}`) : 'no rule on file';
};

describe('fee rules on the day of the payment', () => {
  it('change with the date', () => {
    expect(ids('IN', 'AE', 'land-based', '2009-06-30')).toBe('no rule on file');
    expect(ids('IN', 'AE', 'land-based', '2017-12-13')).toEqual(['FEE-IN-00 whole in-force']);
    expect(ids('IN', 'AE', 'land-based', '2017-12-14')).toEqual(['FEE-IN-01 whole in-force']);
  });

  it('change with the destination and the kind of worker', () => {
    expect(ids('PH', 'SA', 'domestic', '2026-01-01')).toEqual(['FEE-PH-02 whole in-force']);
    expect(ids('PH', 'GB', 'land-based', '2026-01-01')).toEqual([
      'FEE-PH-04 whole start-not-on-file',
      'FEE-PH-01 whole in-force',
    ]);
    expect(ids('BD', 'MY', 'land-based', '2022-07-05')).toEqual(['FEE-BD-MY-1 whole in-force']);
    expect(ids('BD', 'MY', 'land-based', '2022-07-06')).toEqual(['FEE-BD-MY-2 whole in-force']);
    expect(ids('BD', 'DE', 'land-based', '2026-01-01')).toBe('no rule on file');
  });

  it('say when a rule binds only some of the workers asked about', () => {
    expect(ids('NP', 'QA', 'land-based', '2026-01-01')).toEqual(['FEE-NP-01 part in-force']);
    expect(ids('ID', 'SA', 'seafarer', '2026-01-01')).toEqual(['FEE-ID-01 part in-force']);
    expect(ids('SA', 'SA', 'domestic', '2026-01-01')).toBe('no rule on file');
  });

  it('carry amount, currency, basis, source, confidence and as-of', () => {
    const answer = feeRulesOn('NP', 'MY', 'land-based', '2016-01-01');
    expect(answer).toMatchObject({
      found: true,
      rows: [{ cap: 'fixed_amount', amount: 10_000, currency: 'NPR', confidence: 'verified', asOf: '2026-11' }],
    });
    expect(answer.found && answer.rows[0].source).toContain('Himalayan Times');
  });

  it('are plainly none where the cap is unknown', () => {
    for (const origin of ['TJ', 'KG', 'KZ', 'AM', 'UZ']) {
      for (const category of workerCategories) {
        expect(feeRulesOn(origin, 'RU', category, '2026-01-01')).toEqual({ found: false });
      }
    }
  });

  it('are asked for a day that exists', () => {
    expect(() => feeRulesOn('IN', 'AE', 'land-based', '2017-13-01')).toThrow(RangeError);
  });
});

describe('the rules on file', () => {
  it('are all there, and name known kinds of workers', () => {
    expect(feeRules()).toHaveLength(44);
    const known: readonly string[] = workerCategories;
    for (const rule of feeRules()) {
      expect([...rule.covers, ...rule.coversInPart].filter((category) => !known.includes(category))).toEqual([]);
      expect(rule.covers.filter((category) => rule.coversInPart.includes(category))).toEqual([]);
      if (rule.cap !== 'unknown') expect(rule.covers.length + rule.coversInPart.length).toBeGreaterThan(0);
      if (rule.cap === 'fixed_amount') expect([rule.id, rule.amount, rule.currency]).not.toContain(undefined);
    }
  });
});
