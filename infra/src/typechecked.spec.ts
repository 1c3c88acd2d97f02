import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConfigFileTextToJson, parseJsonConfigFileContent, sys } from 'typescript';
import { filesIn } from './files-in.fixture';

const checkout = path.join(__dirname, '../..');

const configOf = (file: string) => {
  const { config } = parseConfigFileTextToJson(file, readFileSync(file, 'utf8'));
  return parseJsonConfigFileContent(config, sys, path.dirname(file), undefined, file);
};

const files = filesIn(checkout);
const configs = files.filter((name) => name.endsWith('tsconfig.json'));
const own = ['configFilePath', 'rootDir'];

describe('the types of everything', () => {
  const everything = configOf(path.join(checkout, 'tsconfig.json'));
  const web = configOf(path.join(checkout, 'web/tsconfig.json'));

  it('are those of every file', () => {
    const checked = new Set([...everything.fileNames, ...web.fileNames]);
    expect(files.filter((name) => /\.tsx?$/u.test(name) && !checked.has(name))).toEqual([]);
  });

  it('are checked by the settings of each project', () => {
    const settingsOf = ({ options }: ReturnType<typeof configOf>) =>
      Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
    expect(configs.length).toBeGreaterThan(20);
    for (const config of configs.filter((name) => !name.includes('/web/')))
      expect([config, settingsOf(configOf(config))]).toEqual([config, settingsOf(everything)]);
  });
});
