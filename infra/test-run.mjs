import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readCommandLine } from './arguments.mjs';
import { checkout } from './environment.mjs';
import { build, install, isInstalled } from './install.mjs';
import { missingForKafka } from './kafka-jars.mjs';
import { Refusal, exitCodes, runProgram } from './refusal.mjs';
import { startTestServers } from './test-servers.mjs';
import { clearResults, conclude, endTools, runStep, runTests, runTool } from './test-steps.mjs';

const tool = (...parts) => path.join(checkout, 'node_modules', ...parts);
const tsc = tool('typescript', 'bin', 'tsc');
const nx = tool('nx', 'dist', 'bin', 'nx.js');
const logs = path.join(checkout, 'dist', 'test-logs');
const alone = ['journeys', 'drills', 'privacy'];
/** How long these may take before they are ended and count as failed; others have the ten minutes of a tool. */
const minutesOf = { together: 15, drills: 20, browser: 15 };
const left = ['load'];
/** Projects that need a Chromium or Chrome, in this order. */
const inBrowser = ['console', 'browser'];

const step = (name, ...args) => runStep(name, () => runTool(args));

const works = (work) => async () => {
  await work();
  return { ok: true, output: '' };
};

const testedProjects = async () => {
  const { ok, output } = await runTool([nx, 'show', 'projects', '--with-target', 'test', '--json']);
  const list = output.slice(output.indexOf('['));
  if (!ok || !list.startsWith('[')) throw new Error(`Nx does not say which projects have tests:\n${output}`);
  return JSON.parse(list);
};

const findBrowser = () => {
  const { findChromium } = createRequire(import.meta.url)(
    path.join(checkout, 'dist', 'libs', 'testing', 'src', 'chromium.js'),
  );
  return findChromium();
};

const runBrowserTests = async (env, names) => {
  const chromium = findBrowser();
  for (const name of chromium ? names : []) {
    await runTests(name, [name], () =>
      runTool([nx, 'run', `${name}:test`, '--skip-nx-cache'], { ...env, CHROME_PATH: chromium }, minutesOf[name]),
    );
  }
  if (chromium) return;
  if (process.env.CI) {
    await runStep('browser', async () => ({ ok: false, output: 'There is no Chromium or Chrome on this machine.' }));
  } else {
    process.stdout.write('There is no Chromium or Chrome on this machine: the browser tests were left out.\n');
  }
};

const runAllTests = async (env) => {
  const projects = (await testedProjects()).filter((name) => !left.includes(name));
  const together = projects.filter((name) => !alone.includes(name) && !inBrowser.includes(name));
  await runTests('unit and integration', together, () =>
    runTool([nx, 'run-many', '-t', 'test', '-p', together.join(','), '--parallel=2'], env, minutesOf.together),
  );
  for (const name of alone.filter((each) => projects.includes(each))) {
    await runTests(name, [name], () => runTool([nx, 'run', `${name}:test`, '--skip-nx-cache'], env, minutesOf[name]));
  }
  await runBrowserTests(
    env,
    inBrowser.filter((name) => projects.includes(name)),
  );
};

const runServersAndTests = async () => {
  let servers;
  const started = await runStep(
    'servers',
    works(async () => {
      const missing = await missingForKafka();
      if (missing.length > 0)
        throw new Refusal(
          `The tests need Kafka, and this machine lacks: ${missing.join(', ')}.`,
          exitCodes.missingTool,
        );
      servers = await startTestServers();
    }),
  );
  if (!started) return;
  try {
    await runAllTests(servers.env);
  } finally {
    await servers.stop();
  }
};

const runEverything = async () => {
  if (
    !isInstalled() &&
    !(await runStep(
      'install',
      works(() => install({ log: path.join(logs, 'install.log') })),
    ))
  )
    return;
  await step('format', tool('prettier', 'bin', 'prettier.cjs'), '--check', '.');
  await step('lint', nx, 'run-many', '-t', 'lint');
  await step('probes of the lint rules', path.join(checkout, 'infra', 'probes.mjs'));
  await Promise.all([
    step('types', tsc, '--project', checkout),
    step('types of the console', tsc, '--project', path.join(checkout, 'web')),
  ]);
  if (
    !(await runStep(
      'build',
      works(() => build({ log: path.join(logs, 'build.log') })),
    ))
  )
    return;
  clearResults();
  await runServersAndTests();
};

const interrupted = () => {
  endTools();
  process.exit(130);
};

const help = `Use: npm test

Checks format, lint, boundaries and types, builds, and runs every test: unit and integration, journeys, privacy, drills,
console, browser. It starts a Postgres and a Kafka of its own and needs Java 17 and Maven for that; browser tests are left out
without Chromium or Chrome. The last line is "N passed, N failed".

One project: npx nx test referrals
One spec:    npx jest -c services/referrals/jest.config.cjs answers
`;

const main = async () => {
  readCommandLine({ command: 'npm test --', help });
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  if (!existsSync(path.join(checkout, 'package-lock.json'))) throw new Refusal('package-lock.json is missing.');
  await runEverything();
  process.exit(conclude());
};

await runProgram(main);
