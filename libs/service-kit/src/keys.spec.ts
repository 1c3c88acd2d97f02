import { keyList, oneKey } from './keys';

const secret = (letter: string) => letter.repeat(32);
const problems = (text: string) => keyList.safeParse(text).error?.issues.map(({ message }) => message);

describe('the keys of one use', () => {
  it('are read in their order, the one in use first', () => {
    expect(keyList.parse(`2026-11:${secret('b')}, 0:${secret('a')}`)).toEqual([
      { id: '2026-11', secret: secret('b') },
      { id: '0', secret: secret('a') },
    ]);
  });

  it.each([secret('a'), 'a sentence, with a comma: and a colon in it', `UPPER:${secret('a')}`])(
    'are one where the text is a secret of before: %s',
    (text) => {
      expect(keyList.parse(text)).toEqual(oneKey(text));
    },
  );

  it.each([
    ['a short secret', `1:${secret('a')},0:short`, 'has a secret shorter than 32 characters'],
    ['two of one name', `1:${secret('a')},1:${secret('b')}`, 'names two secrets alike'],
    ['none', '', 'has a secret shorter than 32 characters'],
  ])('refuse %s without telling it', (_what, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});
