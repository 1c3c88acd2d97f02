import { modelOf, readModels } from './duplicate-models';
import { defaultModel } from './models/default-model';

describe('the model of a country', () => {
  const own = { ...defaultModel, jurisdiction: 'KG', from: '2026-06-01', likely: 0.98 };
  const later = { ...own, from: '2027-01-01', likely: 0.99 };
  const models = readModels([defaultModel, own, later]);

  it('is its latest one that has begun, and the default where it has none', () => {
    const likely = (jurisdiction: string, day: string) => modelOf(jurisdiction, day, models).likely;
    expect(likely('KG', '2026-05-31')).toBe(defaultModel.likely);
    expect(likely('KG', '2026-06-01')).toBe(0.98);
    expect(likely('KG', '2027-03-01')).toBe(0.99);
    expect(likely('TJ', '2027-03-01')).toBe(defaultModel.likely);
  });

  it('is refused where a level has no odds, a share is none, or what is likely is not possible', () => {
    const { swapped: _gone, ...births } = defaultModel.odds.birth;
    expect(() => readModels([{ ...defaultModel, odds: { ...defaultModel.odds, birth: births } }])).toThrow('swapped');
    expect(() => readModels([{ ...defaultModel, typicalShare: 0 }])).toThrow('typicalShare');
    expect(() => readModels([{ ...defaultModel, likely: 0.1 }])).toThrow('possible');
  });

  it('holds odds that are shares of all: those of a field come to one', () => {
    for (const [field, byLevel] of Object.entries(defaultModel.odds))
      for (const side of ['m', 'u', 'kin'] as const) {
        const sum = Object.values(byLevel).reduce((all, odds) => all + odds[side], 0);
        expect([field, side, Math.abs(sum - 1) < 0.06]).toEqual([field, side, true]);
      }
  });
});
