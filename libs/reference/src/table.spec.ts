import { indexBy, once, readTable, rowOf } from './table';

describe('reading a table', () => {
  const row = rowOf({ code: ' A1 ', empty: '', many: 'x; y;;z', count: '7', bad: 'seven', told: 'yes' }, 'some.csv:3');

  it('trims cells and tells unknown from empty text', () => {
    expect(row.text('code')).toBe('A1');
    expect(row.optional('empty')).toBeUndefined();
    expect(row.list('many')).toEqual(['x', 'y', 'z']);
    expect(row.list('empty')).toEqual([]);
    expect(row.number('count')).toBe(7);
    expect(row.yes('told')).toBe(true);
    expect(row.yes('empty')).toBe(false);
  });

  it('names file, line and column when a cell is not what it should be', () => {
    expect(() => row.text('empty')).toThrow('some.csv:3 empty');
    expect(() => row.number('bad')).toThrow('some.csv:3 bad: "seven" is not a number');
    expect(() => row.oneOf('code', ['B1', 'B2'])).toThrow('one of B1, B2');
    expect(() => row.text('nowhere')).toThrow('no column nowhere');
  });

  it('reads only when asked, and once', () => {
    const make = jest.fn(() => undefined);
    const ask = once(make);
    expect(make).not.toHaveBeenCalled();
    ask();
    ask();
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('freezes rows and the lists in them', () => {
    const rows = readTable('countries_in_scope.csv', (cells) => ({ zones: cells.list('timezones') }));
    expect(() => Object.assign(rows, { 0: undefined })).toThrow(TypeError);
    expect(() => Object.assign(rows[0] ?? {}, { zones: [] })).toThrow(TypeError);
    expect(() => Object.assign(rows[0]?.zones ?? [], { 0: 'Mars/Base' })).toThrow(TypeError);
  });

  it('refuses two rows under one key', () => {
    expect(() => indexBy([{ code: 'a' }, { code: 'a' }], ({ code }) => code)).toThrow('key a');
  });
});
