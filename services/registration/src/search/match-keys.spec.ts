import { plainName, soundOf } from '@mrc/reference';
import { matchKeysOf, nameKeysOf, phoneKey, registerKeysOf, soundsOf, wholeNamesOf } from './match-keys';

describe('how a name is found', () => {
  it.each([
    ['Раҳимова Гулнора', 'Rahimova Gulnora'],
    ['Рахимова Гульнора', 'Rakhimova Gulnora'],
    ['Мухаммад', 'Muhammed'],
    ['Хамидов', 'Hamidov'],
    ['Юсуф', 'Yusuf'],
    ['Жумабек', 'Zhumabek'],
    ['Ҷамшед', 'Jamshed'],
    ['محمد', 'Mhmd'],
  ])('%s sounds like %s', (script, latin) => {
    expect(soundsOf(script)).toEqual(soundsOf(latin));
  });

  it.each([
    ['Гулнора', 'Зарина'],
    ['Каримов', 'Рахимов'],
  ])('%s does not sound like %s', (one, other) => {
    expect(soundsOf(one)).not.toEqual(soundsOf(other));
  });

  it('lets the beginning of a name find it', () => {
    const keys = matchKeysOf({
      names: [{ script: 'Раҳимова Гулнора', latin: 'Rahimova Gulnora' }],
      phones: [],
      reference: 'MRC-7KQ4WX',
    });
    const names = keys.filter((key) => key.kind === 'name').map((key) => key.key);
    for (const typed of ['rahim', 'gulnora', 'gulnor', 'Раҳим']) expect(names).toContain(soundOf(typed));
  });

  it.each([
    ['Гулнора', ['glnr']],
    ['Гул Раҳимова', ['rmv']],
    ['Али Гул', ['al.', 'gl.']],
    ['Али Ли', ['al.']],
    ['Гу', []],
    ['r m', []],
    ['!', []],
  ])('%s reaches other centres by %s', (typed, keys) => {
    expect(registerKeysOf(typed)).toEqual(keys);
  });

  it('finds a short name of another centre as a whole word only', () => {
    const keysOf = (script: string) =>
      matchKeysOf({ names: [{ script, latin: script }], phones: [], reference: 'MRC-7KQ4WX' }).map((key) => key.key);
    expect(keysOf('Али')).toEqual(expect.arrayContaining(registerKeysOf('Aly')));
    expect(keysOf('Алишер')).not.toEqual(expect.arrayContaining(registerKeysOf('Али')));
  });

  it('has one key as it is written, in each of its writings, whatever the order of its words and its capitals', () => {
    const written = (script: string, latin: string | null = null) =>
      nameKeysOf({ script, latin }).filter((key) => key.startsWith('~'));
    expect(written('Каримов Далер')).toHaveLength(1);
    expect(written('Каримов Далер')).toEqual(written('  далер  КАРИМОВ '));
    expect(wholeNamesOf('далер Каримов').telling).toEqual(expect.arrayContaining(written('Каримов Далер')));
    expect(written('Каримов Далер', 'Karimov Daler')[1]).toBe(written('Karimov Daler')[0]);
    expect(written('Каримова Дилора')).not.toEqual(written('Каримов Далер'));
    expect(nameKeysOf({ script: 'Каримов Далер', latin: null }).join(' ')).not.toContain('далер');
    expect(wholeNamesOf('Ли').telling).toEqual([]);
  });

  it('keeps no number in the index', () => {
    const number = '+992927770101';
    const keys = matchKeysOf({ names: [{ script: 'Х', latin: 'X' }], phones: [number], reference: 'MRC-7KQ4WX' });
    expect(JSON.stringify(keys)).not.toContain('992927770101');
    expect(keys).toContainEqual({ kind: 'phone', key: phoneKey(number) });
    expect(keys).toContainEqual({ kind: 'card', key: 'MRC-7KQ4WX' });
  });

  it('takes words of signs and figures without failing', () => {
    expect(soundsOf('—  · !')).toEqual([]);
    expect(plainName('  Ана-Мария  2 ')).toBe('ana mariya 2');
  });
});
