import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesIn } from './files-in.fixture';

const isCode = (name: string): boolean => /\.(ts|tsx|mjs)$/.test(name) && !/\.(spec|fixture)\.tsx?$/.test(name);
// The English words of a feature are known to the one type that names every text of the console.
const isWords = (target: string): boolean => target.endsWith('.en');

const codeIn = (project: string): string[] =>
  filesIn(project).filter((file) => isCode(path.basename(file)) && !file.includes(`${path.sep}generated${path.sep}`));

const withoutEnding = (file: string): string => file.replace(/\.(ts|tsx|mjs)$/, '');

type Import = { readonly from: string; readonly to: string };

const importsIn = (project: string): Import[] =>
  codeIn(project).flatMap((file) =>
    ts
      .preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.') && !isWords(fileName))
      .map(({ fileName }) => ({
        from: path.relative(project, withoutEnding(file)),
        to: path.relative(project, withoutEnding(path.resolve(path.dirname(file), fileName))),
      }))
      .filter(({ to }) => !to.startsWith('..')),
  );

/** Neighbours in a folder, a file by its name and a folder by its name and a slash, with who imports whom. */
type Neighbours = Map<string, Set<string>>;

const foldersOf = (imports: readonly Import[]): Map<string, Neighbours> => {
  const folders = new Map<string, Neighbours>();
  for (const { from, to } of imports) {
    const [own, other] = [from.split('/'), to.split('/')];
    const apart = own.findIndex((step, index) => step !== other[index]);
    if (apart < 0 || other[apart] === undefined) continue;
    const named = (steps: readonly string[]): string => `${steps[apart]}${steps.length > apart + 1 ? '/' : ''}`;
    const folder = own.slice(0, apart).join('/');
    const neighbours: Neighbours = folders.get(folder) ?? new Map();
    folders.set(folder, neighbours);
    neighbours.set(named(own), (neighbours.get(named(own)) ?? new Set()).add(named(other)));
  }
  return folders;
};

const reachedFrom = (start: string, neighbours: Neighbours): Set<string> => {
  const reached = new Set<string>();
  const ahead = [start];
  for (let here = ahead.pop(); here !== undefined; here = ahead.pop()) {
    for (const next of neighbours.get(here) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      ahead.push(next);
    }
  }
  return reached;
};

/**
 * The circles of imports of a project, tests and fixtures left out: what of each folder imports each other, directly or through
 * others, as `services/registration/src: consent/, disclosure/`. `project` is a folder.
 */
export const circlesOf = (project: string): string[] =>
  [...foldersOf(importsIn(project))].flatMap(([folder, neighbours]) => {
    const reached = new Map([...neighbours.keys()].map((name) => [name, reachedFrom(name, neighbours)]));
    const circles = [...reached].flatMap(([name, others]) => {
      const circle = [...others].filter((other) => reached.get(other)?.has(name) === true);
      return others.has(name) ? [circle.sort().join(', ')] : [];
    });
    return [...new Set(circles)].map((circle) => `${folder || '.'}: ${circle}`);
  });
