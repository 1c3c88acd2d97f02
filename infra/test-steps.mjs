import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { checkout } from './environment.mjs';
import { exitOf, readJson, signalProcess } from './processes.mjs';

const resultsFolder = path.join(checkout, 'dist', 'test-results');
/** Lines of a failed test's reason that are told before the whole output. */
const reasonLines = 25;
const totals = { passed: 0, failed: 0 };
const running = new Set();

const say = (sentence) => process.stdout.write(`${sentence}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Removes the results of earlier runs; Nx brings back those of the projects it need not run again. */
export const clearResults = () => {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
};

/** How long a program that was told to end, and the output it leaves open, may still take. */
const graceMs = 5_000;

/** A program and all that it started, in whichever group, as `{ pid, words }`; only itself where the system has no `ps`. */
const treeOf = (root) => {
  if (process.platform === 'win32') return [{ pid: root, words: '' }];
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,etimes=,args='], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
    .split('\n')
    .map((line) => /^ *(\d+) +(\d+) +(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, words]) => ({ pid: Number(pid), parent: Number(parent), words: words.slice(0, 160) }));
  const below = (pid) => lines.filter(({ parent }) => parent === pid).flatMap((line) => [line, ...below(line.pid)]);
  return [...lines.filter(({ pid }) => pid === root), ...below(root)];
};

/**
 * Runs one program of the checkout to its end; answers `{ ok, output }`. What has not ended within `minutes` is ended, with all it
 * started, and is not ok: its output says what still ran.
 */
export const runTool = async (args, env = {}, minutes = 10) => {
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    const tree = treeOf(child.pid);
    output += [
      `\nIt had not ended after ${minutes} minutes. Of it still ran (seconds, program):`,
      ...tree.map(({ words }) => words),
    ].join('\n');
    for (const { pid } of tree) signalProcess(pid, 'SIGTERM');
    setTimeout(() => tree.forEach(({ pid }) => signalProcess(pid, 'SIGKILL')), graceMs);
  }, minutes * 60_000);
  const outcome = await exitOf(child);
  clearTimeout(deadline);
  await Promise.race([closed, sleep(graceMs, undefined, { ref: false })]);
  for (const stream of [child.stdout, child.stderr]) stream.destroy();
  running.delete(child);
  return { ok: !late && outcome === 'ended with code 0', output };
};

/** Ends the programs of the step that runs now. */
export const endTools = () => {
  for (const { pid } of running) signalProcess(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
};

const report = (name, since, ok, output, words = '') => {
  say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(34)} ${seconds(since).padStart(8)}${words && `  ${words}`}`);
  if (!ok && output) say(output.trimEnd().replace(/^/gm, '       '));
};

/** Runs a step without tests of its own; a failure counts as one failed test. */
export const runStep = async (name, work) => {
  const since = Date.now();
  const { ok, output } = await work().catch((error) => ({ ok: false, output: error.message }));
  report(name, since, ok, output);
  if (!ok) totals.failed += 1;
  return ok;
};

const readResult = (project) => {
  const result = readJson(path.join(resultsFolder, `${project}.json`));
  if (!result) return { passed: 0, failed: 0, missing: true, reasons: [] };
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    missing: false,
    reasons: reasonsIn(result),
  };
};

/** What failed and why, by name, from one of Jest's reports. */
const reasonsIn = ({ testResults }) =>
  testResults
    .flatMap(({ name, status, message, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === 'failed');
      const file = path.relative(checkout, name);
      if (tests.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
      return tests.map((test) => `${file}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
    })
    .map((reason) => stripVTControlCharacters(reason).split('\n').slice(0, reasonLines).join('\n'));

/** Runs the tests of these projects and counts them by Jest's own reports. */
export const runTests = async (name, projects, work) => {
  const since = Date.now();
  const { ok, output } = await work().catch((error) => ({ ok: false, output: error.message }));
  const results = projects.map((project) => ({ project, ...readResult(project) }));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const counted = results.reduce((sum, result) => sum + result.failed, 0);
  const missing = results.filter((result) => result.missing).map(({ project }) => project);
  const unexplained = !ok && counted === 0 && missing.length === 0 ? 1 : 0;
  const failed = counted + missing.length + unexplained;
  totals.passed += passed;
  totals.failed += failed;
  const noReport = missing.length > 0 ? `, no report from ${missing.join(', ')}` : '';
  const reasons = results.flatMap((result) => result.reasons);
  report(name, since, failed === 0, [...reasons, output].join('\n\n'), `${passed} passed, ${failed} failed${noReport}`);
};

/** The last line of the run; answers the exit code. */
export const conclude = () => {
  say(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
};
