import { spawn } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './announce.mjs';
import { runningNetwork } from './backup/database.mjs';
import { checkout, readSettings } from './environment.mjs';
import { askedOf, findCommand, helpOf, programs } from './operate/commands.mjs';
import { unwatchedNetwork } from './left-behind.mjs';
import { rotateLog } from './log-files.mjs';
import { exitOf } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';

const program = path.join(checkout, 'dist', 'infra', 'src', 'operate.js');

const who = () => {
  const { username } = os.userInfo();
  const asked = process.env.SUDO_USER;
  return asked && asked !== username ? `${asked} as ${username}` : username;
};

// what somebody wrote, as the reason, is kept with what it is about and not here
const note = ({ logs }, asked, outcome) => {
  if (!existsSync(logs)) return;
  const rest = { ...asked, reason: undefined };
  const log = path.join(logs, 'operate.log');
  rotateLog(log);
  appendFileSync(log, `${JSON.stringify({ time: new Date().toISOString(), who: who(), ...rest, outcome })}\n`, {
    mode: 0o600,
  });
};

const run = async (args, { env, pipe }) => {
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env,
    stdio: ['ignore', pipe ? 'pipe' : 'inherit', 'inherit'],
    windowsHide: true,
  });
  let answer = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (answer += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const outcome = await exitOf(child);
  await closed;
  return { outcome, code: child.exitCode ?? 1, answer };
};

const noted = async (settings, asked, work) => {
  note(settings, asked, 'asked');
  const { outcome, code, answer } = await work();
  note(settings, asked, outcome);
  return { code, answer };
};

const networkOf = ({ data }) => {
  const running = runningNetwork(data);
  if (running?.services) return running;
  if (unwatchedNetwork(data))
    throw new Refusal(
      `The start of the network on ${data} was killed, and what it had started goes on with nobody to start it again: say "npm start", which ends that and starts anew.`,
    );
  throw new Refusal(`No network runs on ${data}: start it with "npm start", or name another folder with MRC_DATA.`);
};

const ask = async (settings, asked) => {
  const running = networkOf(settings);
  if (!existsSync(program))
    throw new Refusal(`${program} is missing: it comes with the build of the next "npm start".`);
  const env = {
    ...process.env,
    OPERATE_BY: who(),
    OPERATE_ASKED: JSON.stringify(asked),
    DATABASE_URL: running.databaseUrl,
    MRC_SERVICES: JSON.stringify(running.services),
  };
  const { code, answer } = await noted(settings, asked, () => run([program], { env, pipe: true }));
  if (answer === '') return code;
  const { rows, sentences } = JSON.parse(answer);
  if (rows.length > 1) process.stdout.write(`${table(rows)}\n`);
  for (const sentence of sentences) process.stdout.write(`${sentence}\n`);
  return code;
};

const runAlone = async (settings, name, words) => {
  const file = path.join(checkout, 'infra', programs[name].file);
  const { code } = await noted(settings, { command: name, words }, () => run([file, ...words], { env: process.env }));
  return code;
};

const readWords = () => {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error.message.split('.')[0]}; "npm run operate -- --help" says what there is.`);
  }
};

const main = async () => {
  const settings = readSettings();
  const [, , first, ...others] = process.argv;
  if (Object.hasOwn(programs, first ?? '')) {
    process.exit(await runAlone(settings, first, others));
  }
  const { values, positionals } = readWords();
  const help = values.help || positionals[0] === 'help';
  if (positionals[0] === 'help') positionals.shift();
  if (positionals.length === 0) {
    if (!help) throw new Refusal('Say what to do; "npm run operate -- --help" says what there is.');
    process.stdout.write(helpOf());
    process.exit(0);
  }
  const { words, rest } = findCommand(positionals);
  if (help) {
    process.stdout.write(helpOf(words));
    process.exit(0);
  }
  process.exit(await ask(settings, await askedOf(words, rest)));
};

await runProgram(main);
