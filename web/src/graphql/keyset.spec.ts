import { compareRows } from './keyset';

const row = (id: string, state = 'open') => ({ id, state });
const [a, b, c, d] = [row('a'), row('b'), row('c'), row('d')];

describe('what is new in a list that is shown', () => {
  it('is nothing while the rows are the same', () => {
    expect(compareRows([a, b], [row('a'), row('b')])).toBeUndefined();
  });

  it('is what came', () => {
    expect(compareRows([a, b], [c, a, b])).toEqual({ added: 1, changed: 0 });
  });

  it('is what is different or gone', () => {
    expect(compareRows([a, b], [row('a', 'closed'), b])).toEqual({ added: 0, changed: 1 });
    expect(compareRows([a, b], [b])).toEqual({ added: 0, changed: 1 });
  });

  it('is not what was only pushed to the next page', () => {
    expect(compareRows([a, b, c], [d, a, b])).toEqual({ added: 1, changed: 0 });
  });

  it('is both where one came and another left', () => {
    expect(compareRows([a, b], [c, a])).toEqual({ added: 1, changed: 0 });
    expect(compareRows([a, b], [d, c])).toEqual({ added: 2, changed: 0 });
  });
});
