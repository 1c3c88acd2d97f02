import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { circlesOf } from './imports-one-way.fixture';

const checkout = path.join(__dirname, '..', '..');

const projectsIn = (folder: string): string[] =>
  readdirSync(path.join(checkout, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap(({ name }) => {
      const here = path.join(folder, name);
      const entries = readdirSync(path.join(checkout, here));
      return entries.includes('project.json')
        ? [here]
        : ['dist', 'data', 'docs'].includes(name)
          ? []
          : projectsIn(here);
    });

describe('what a folder imports', () => {
  it.each(projectsIn('.'))('never imports it in turn: %s', (project) => {
    expect(circlesOf(path.join(checkout, project))).toEqual([]);
  });

  it('is looked at in every project there is', () => {
    expect(projectsIn('.')).toEqual(
      expect.arrayContaining([
        'gateway',
        'web',
        'demo',
        'infra',
        'services/registration',
        'libs/messaging',
        'test/journeys',
      ]),
    );
  });
});

describe('a circle of imports', () => {
  let project: string;
  const write = (file: string, ...imported: readonly string[]) => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), imported.map((one) => `import '${one}';\n`).join(''));
  };

  beforeEach(() => {
    project = mkdtempSync(path.join(os.tmpdir(), 'imports-'));
  });
  afterEach(() => rmSync(project, { recursive: true }));

  it('is seen between two folders, also where no two files import each other', () => {
    write('src/consent/consent.ts', '../disclosure/disclosure');
    write('src/disclosure/disclosure.ts');
    write('src/disclosure/prepare.ts', '../consent/wordings');
    write('src/consent/wordings.ts');
    expect(circlesOf(project)).toEqual(['src: consent/, disclosure/']);
  });

  it('is seen through a third, in a folder of a folder, and where only a type is taken', () => {
    write('src/people/find/find.ts', '../person/person');
    write('src/people/person/person.ts', '../words');
    write('src/people/words.ts');
    writeFileSync(path.join(project, 'src/people/words.ts'), `import type { Found } from './find/found';\n`);
    expect(circlesOf(project)).toEqual(['src/people: find/, person/, words']);
  });

  it('is none where imports go one way, and none that only a test closes', () => {
    write('src/consent/consent.ts', '../person/person');
    write('src/person/person.ts', '../desk');
    write('src/desk.ts', '@mrc/kernel');
    write('src/person/person.spec.ts', '../consent/consent');
    write('src/service.module.ts', './consent/consent', './person/person');
    expect(circlesOf(project)).toEqual([]);
  });
});
