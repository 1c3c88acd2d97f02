import type { TextsName } from './message-id';
import { textsInUse } from './texts-in-use';

type Asked = { readonly file: string; readonly answer: () => void; readonly fail: () => void };

/** Files that come when the test lets them; each has one text, that of its own name. */
const slowFiles = () => {
  const asked: Asked[] = [];
  const load = (name: TextsName, language: string) =>
    new Promise<Record<string, string>>((resolve, reject) => {
      const file = `${name}.${language}`;
      asked.push({ file, answer: () => resolve({ [name]: file }), fail: () => reject(new Error(file)) });
    });
  return { asked, load, answerAll: () => asked.splice(0).forEach(({ answer }) => answer()) };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the texts in use', () => {
  it('are none until the first ones came, and then only those of the language in use', async () => {
    const { asked, load, answerAll } = slowFiles();
    const texts = textsInUse('ru', load);
    const ready = texts.need(['shell', 'ui']);
    expect(texts.current()).toEqual({ language: 'ru', texts: null });
    expect(asked.map(({ file }) => file)).toEqual(['shell.ru', 'ui.ru']);
    answerAll();
    await ready;
    expect(texts.current()).toEqual({ language: 'ru', texts: { shell: 'shell.ru', ui: 'ui.ru' } });
  });

  it('load a file once', async () => {
    const { asked, load, answerAll } = slowFiles();
    const texts = textsInUse('ru', load);
    const ready = texts.need(['shell']);
    answerAll();
    await ready;
    await texts.need(['shell']);
    expect(asked).toEqual([]);
  });

  it('stay in the old language until all of the new one is there', async () => {
    const { asked, load, answerAll } = slowFiles();
    const texts = textsInUse('en', load);
    const ready = texts.need(['shell', 'referral']);
    answerAll();
    await ready;
    const chosen = texts.choose('ru');
    asked.shift()?.answer();
    await settled();
    expect(texts.current().language).toBe('en');
    answerAll();
    await chosen;
    expect(texts.current()).toEqual({ language: 'ru', texts: { shell: 'shell.ru', referral: 'referral.ru' } });
  });

  it('of a screen that opens while the language changes come in the new language', async () => {
    const { load, answerAll } = slowFiles();
    const texts = textsInUse('en', load);
    const ready = texts.need(['shell']);
    answerAll();
    await ready;
    const chosen = texts.choose('ru');
    const opened = texts.need(['referral']);
    for (let step = 0; step < 3; step += 1) {
      await settled();
      answerAll();
    }
    await Promise.all([chosen, opened]);
    expect(texts.current()).toEqual({ language: 'ru', texts: { shell: 'shell.ru', referral: 'referral.ru' } });
  });

  it('follow the last choice, whichever comes first', async () => {
    const { asked, load, answerAll } = slowFiles();
    const texts = textsInUse('en', load);
    const ready = texts.need(['shell']);
    answerAll();
    await ready;
    const both = [texts.choose('ru'), texts.choose('ar')];
    asked.reverse();
    answerAll();
    await Promise.all(both);
    expect(texts.current().language).toBe('ar');
  });

  it('stay as they were where a language cannot be loaded, and can be chosen again', async () => {
    const { asked, load, answerAll } = slowFiles();
    const texts = textsInUse('en', load);
    const ready = texts.need(['shell']);
    answerAll();
    await ready;
    const chosen = texts.choose('ru');
    asked.splice(0).forEach(({ fail }) => fail());
    await expect(chosen).rejects.toThrow('shell.ru');
    expect(texts.current()).toEqual({ language: 'en', texts: { shell: 'shell.en' } });
    const again = texts.choose('ru');
    answerAll();
    await again;
    expect(texts.current().language).toBe('ru');
  });
});
