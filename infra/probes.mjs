import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readJson } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const boundaries = '@nx/enforce-module-boundaries';

const slug = (tag) => tag.replace(':', '-');
const dimension = (tag) => tag.split(':')[0];

const projectFiles = (folder = checkout, depth = 0) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const skip = depth > 2 || entry.name.startsWith('.') || ['node_modules', 'dist', 'data'].includes(entry.name);
      return skip ? [] : projectFiles(path.join(folder, entry.name), depth + 1);
    }
    return entry.name === 'project.json' ? [path.join(folder, entry.name)] : [];
  });

const readConstraints = async () => {
  const { default: blocks } = await import(pathToFileURL(path.join(checkout, 'eslint.config.mjs')));
  const rule = blocks.map(({ rules }) => rules?.[boundaries]).find(Boolean);
  if (!rule) throw new Refusal(`eslint.config.mjs has no rule ${boundaries}.`);
  return rule[1].depConstraints;
};

// A project without a tag in each dimension would escape the rules.
const untaggedProjects = (constraints) => {
  const ruled = new Set(constraints.map(({ sourceTag }) => sourceTag));
  return projectFiles().flatMap((file) => {
    const { name, tags = [] } = readJson(file) ?? {};
    const [type, scope] = ['type', 'scope'].map((wanted) => tags.filter((tag) => dimension(tag) === wanted));
    const alone = ['type:web', 'type:system'].includes(type[0]);
    const wrong = type.length !== 1 || scope.length !== 1 || !ruled.has(type[0]) || !(alone || ruled.has(scope[0]));
    return wrong
      ? [
          `project ${name ?? file} has the tags [${tags.join(', ')}]: one type and one scope that a rule names are needed`,
        ]
      : [];
  });
};

const importOf = (name) => `import { probe } from '${name}';\n\nexport const used = probe;\n`;

const boundaryProbes = (constraints) => {
  const tags = [
    ...new Set(constraints.flatMap(({ sourceTag, onlyDependOnLibsWithTags: allowed }) => [sourceTag, ...allowed])),
  ];
  const probes = constraints.flatMap(
    ({ sourceTag, onlyDependOnLibsWithTags: allowed, bannedExternalImports: banned = [] }) => {
      const source = `libs/${slug(sourceTag)}/src`;
      const strangers = tags.filter(
        (tag) => dimension(tag) === dimension(sourceTag) && tag !== sourceTag && !allowed.includes(tag),
      );
      if (strangers.length === 0)
        return [{ name: `${sourceTag} forbids nothing`, file: `${source}/none.ts`, code: '', rule: boundaries }];
      const friend = allowed.find((tag) => tag !== sourceTag);
      return [
        {
          name: `${sourceTag} may not import ${strangers[0]}`,
          file: `${source}/forbidden.ts`,
          code: importOf(`@probe/${slug(strangers[0])}`),
          rule: boundaries,
        },
        ...(friend
          ? [
              {
                name: `${sourceTag} may import ${friend}`,
                file: `${source}/allowed.ts`,
                code: importOf(`@probe/${slug(friend)}`),
              },
            ]
          : []),
        ...banned.map((pattern, index) => {
          const name = pattern.replace('@nestjs/*', '@nestjs/common').replace('@apollo/*', '@apollo/server');
          return {
            name: `${sourceTag} may not import ${name}`,
            file: `${source}/banned-${index}.ts`,
            code: importOf(name),
            rule: boundaries,
          };
        }),
      ];
    },
  );
  return { tags, probes };
};

// What is built may not import the harness of the tests; it is told from what tests by its place and name.
const places = {
  'services/probe': 'type:service',
  gateway: 'type:gateway',
  infra: 'type:system',
  'test/probe': 'type:system',
};
const testingProbes = [
  ['services/probe/src/built.ts', boundaries],
  ['services/probe/src/tested.spec.ts'],
  ['services/probe/src/tested.fixture.ts'],
  ['gateway/src/built.ts', boundaries],
  ['gateway/src/tested.spec.ts'],
  ['gateway/test/tested.ts'],
  ['infra/src/built.ts', boundaries],
  ['infra/src/tested.spec.ts'],
  ['test/probe/tested.ts'],
  ['libs/type-platform/src/built.ts', boundaries],
  ['libs/type-platform/src/tested.spec.ts'],
].map(([file, rule]) => ({
  name: `${file} ${rule ? 'may not' : 'may'} import type:testing`,
  file,
  code: importOf('@probe/type-testing'),
  rule,
}));

const styleProbes = [
  ['any', 'export const loose = (value: any) => value;', '@typescript-eslint/no-explicit-any'],
  ['enum', 'export enum Colour {\n  red,\n}', 'no-restricted-syntax'],
  ['a default export', 'const thing = 1;\nexport default thing;', 'no-restricted-syntax'],
  [
    'an interface',
    'export interface Thing {\n  readonly name: string;\n}',
    '@typescript-eslint/consistent-type-definitions',
  ],
  [
    'a cast',
    'export const cast = (value: unknown) => value as string;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  [
    'a non-null assertion',
    'export const sure = (value?: string) => value!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'a file of 301 lines',
    Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};`).join('\n'),
    'max-lines',
  ],
].map(([name, code, rule], index) => ({
  name: `${name} is refused`,
  file: `libs/type-kernel/src/style-${index}.ts`,
  code: `${code}\n`,
  rule,
}));

// A folder with a file of its name beside a store of its name is an aggregate, though no rule knows the name.
const aggregate = 'services/probe/src/new-thing/new-thing';
const aggregateProbes = [
  [
    'may not import a framework',
    `import { Injectable } from '@nestjs/common';\n\nexport const used = Injectable;`,
    'no-restricted-imports',
  ],
  ['may not wait', 'export const decide = async () => 1;', 'no-restricted-syntax'],
].map(([name, code, rule], index) => ({
  name: `an aggregate ${name}`,
  file: index === 0 ? `${aggregate}.ts` : `${aggregate.replaceAll('new', 'other')}.ts`,
  code: `${code}\n`,
  rule,
}));
const aggregateFiles = aggregateProbes.map(({ file }) => ({
  file: file.replace('.ts', '.store.ts'),
  code: 'export const store = 1;\n',
}));

const write = (root, file, content) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};

// The rules are probed in a workspace of their own: one project per tag, so that each rule stands alone.
const plant = (root, tags, probes) => {
  for (const file of ['eslint.config.mjs', 'nx.json', 'package.json', 'package-lock.json'])
    copyFileSync(path.join(checkout, file), path.join(root, file));
  symlinkSync(path.join(checkout, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const paths = Object.fromEntries(tags.map((tag) => [`@probe/${slug(tag)}`, [`./libs/${slug(tag)}/src/index.ts`]]));
  write(root, 'tsconfig.base.json', JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }));
  const project = (folder, name, tag) =>
    write(
      root,
      `${folder}/project.json`,
      JSON.stringify({ name, projectType: 'library', sourceRoot: `${folder}/src`, tags: [tag] }),
    );
  for (const tag of tags) {
    project(`libs/${slug(tag)}`, slug(tag), tag);
    write(root, `libs/${slug(tag)}/src/index.ts`, 'export const probe = 1;\n');
  }
  for (const [folder, tag] of Object.entries(places)) project(folder, slug(folder.replace('/', ':')), tag);
  for (const { file, code } of [...probes, ...aggregateFiles]) write(root, file, code);
};

const run = (root, args) =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NX_WORKSPACE_ROOT_PATH: root,
      NX_CACHE_PROJECT_GRAPH: 'true',
      FORCE_COLOR: '0',
    };
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 64_000_000 }, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }),
    );
  });

const lint = async (root) => {
  const tool = (...parts) => path.join(checkout, 'node_modules', ...parts);
  const graph = await run(root, [tool('nx', 'dist', 'bin', 'nx.js'), 'show', 'projects']);
  if (graph.error) throw new Refusal(`The probes' workspace could not be read:\n${graph.stdout}${graph.stderr}`);
  const { stdout, stderr } = await run(root, [
    tool('eslint', 'bin', 'eslint.js'),
    'libs',
    ...Object.keys(places),
    '--format',
    'json',
  ]);
  try {
    return new Map(
      JSON.parse(stdout.slice(stdout.indexOf('[{'))).map((report) => [
        path.relative(root, report.filePath).replaceAll('\\', '/'),
        report.messages,
      ]),
    );
  } catch {
    throw new Refusal(
      `Lint said nothing that can be read about the probes:\n${stdout.slice(0, 2_000)}${stderr.slice(0, 2_000)}`,
    );
  }
};

const judge = (reports) => (probe) => {
  const messages = reports.get(probe.file);
  if (!messages) return [`${probe.name}: lint did not look at the probe`];
  const hits = messages.filter(({ ruleId }) => ruleId === (probe.rule ?? boundaries));
  if (probe.rule && hits.length === 0) return [`${probe.name}: lint let it pass`];
  if (!probe.rule && hits.length > 0) return [`${probe.name}: lint refused it (${hits[0].message.split('\n')[0]})`];
  return [];
};

const main = async () => {
  if (!existsSync(path.join(checkout, 'node_modules', 'eslint')))
    throw new Refusal('The packages are not installed: run "npm ci" first.');
  const constraints = await readConstraints();
  const { tags, probes: planted } = boundaryProbes(constraints);
  const probes = [...planted, ...testingProbes, ...styleProbes, ...aggregateProbes];
  const root = mkdtempSync(path.join(os.tmpdir(), 'mrc-probes-'));
  try {
    plant(root, tags, probes);
    const reports = await lint(root);
    const complaints = [...untaggedProjects(constraints), ...probes.flatMap(judge(reports))];
    if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
    process.stdout.write(
      `${probes.length} probes of ${constraints.length} dependency rules, ${styleProbes.length} style rules and ${aggregateProbes.length} of aggregates: all as they should be.\n`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

await runProgram(main);
