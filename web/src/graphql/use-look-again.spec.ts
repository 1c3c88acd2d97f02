import { askedHow } from './background';
import type { Failure } from './failure';
import { lookUntilItPasses } from './use-look-again';

const page = { hidden: false };

describe('a read that failed', () => {
  let asked: boolean[];
  const look = () => void asked.push(askedHow().background);

  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
    page.hidden = false;
    asked = [];
  });

  afterEach(() => jest.useRealTimers());

  it.each<Failure['kind']>(['unavailable', 'offline'])(
    'is asked again every five seconds while it is %s, as something nobody asked for, until told to stop',
    (kind) => {
      const stop = lookUntilItPasses(kind, look);
      jest.advanceTimersByTime(4_999);
      expect(asked).toEqual([]);
      jest.advanceTimersByTime(5_001);
      expect(asked).toEqual([true, true]);
      stop?.();
      jest.advanceTimersByTime(20_000);
      expect(asked).toHaveLength(2);
    },
  );

  it.each<Failure['kind'] | undefined>(['not-allowed', 'interrupted', 'defect', undefined])(
    'is not asked again where it is %s',
    (kind) => {
      expect(lookUntilItPasses(kind, look)).toBeUndefined();
      jest.advanceTimersByTime(20_000);
      expect(asked).toEqual([]);
    },
  );

  it('waits while nobody sees the page', () => {
    page.hidden = true;
    const stop = lookUntilItPasses('unavailable', look);
    jest.advanceTimersByTime(20_000);
    expect(asked).toEqual([]);
    page.hidden = false;
    jest.advanceTimersByTime(5_000);
    expect(asked).toEqual([true]);
    stop?.();
  });
});
