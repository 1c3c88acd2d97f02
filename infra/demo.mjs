import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { announceSignIns } from './announce.mjs';
import { readCommandLine, wholeNumber } from './arguments.mjs';
import { checkout, demoEnvironment, readSettings } from './environment.mjs';
import { claimFolder, exitOf, isRecordedProcess, readJson } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';
import { handedPrograms } from './running-network.mjs';

const program = path.join(checkout, 'dist', 'demo', 'src', 'main.js');

const help = `Use: npm run demo -- [--persons 2000] [--seed 1]

Loads the demo network, all of it invented, into the network that "npm start" runs in another terminal; a load that was
stopped goes on where it was. "npm start" does so by itself the first time.

  --persons  how many people are registered (2000)
  --seed     a whole number; the same seed makes the same people (1)

Set in the environment:
  MRC_DATA   the data folder of the running network, as "npm start" was given it
`;

const readArguments = () => {
  const options = { persons: { type: 'string' }, seed: { type: 'string' } };
  const { persons, seed } = readCommandLine({ command: 'npm run demo --', help, options });
  return { persons: wholeNumber('persons', persons), seed: wholeNumber('seed', seed) };
};

// The start script says what runs; by hand it is read from what the start script wrote down.
const runningNetwork = ({ data }) => {
  if (process.env.MRC_SERVICES) return process.env;
  const running = readJson(path.join(data, 'running.json'));
  if (!running || !isRecordedProcess(readJson(path.join(data, 'owner.json')))) {
    throw new Refusal(
      `No network runs on ${data}. Start it with "npm start" and load the demo network from another terminal.`,
    );
  }
  return demoEnvironment({ ...running.demo, MRC_DATA: data, ...handedPrograms(running.services) });
};

const firstLine = (file) => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0]);
  } catch {
    return undefined;
  }
};

/** Whether this load has been finished; refuses another one on the same data. */
const isLoaded = ({ data }, { persons, seed }) => {
  const begun = firstLine(path.join(data, 'demo-progress.ndjson'));
  if (begun && ((persons ?? begun.persons) !== begun.persons || (seed ?? begun.seed) !== begun.seed)) {
    throw new Refusal(
      `${data} has the demo network of ${begun.persons} persons with seed ${begun.seed}; another one needs another folder (MRC_DATA).`,
    );
  }
  return existsSync(path.join(data, 'demo-loaded.json'));
};

const main = async () => {
  const wanted = readArguments();
  const settings = readSettings();
  if (isLoaded(settings, wanted)) {
    process.stdout.write('The demo network is loaded already.\n');
    return;
  }
  const network = runningNetwork(settings);
  const release = claimFolder(path.join(settings.data, 'demo'), 'A load of the demo network');
  // The services of the load log to standard output; what is for the reader goes to a descriptor of its own.
  const child = spawn(process.execPath, [program], {
    cwd: checkout,
    env: {
      ...network,
      DEMO_OUTPUT: '3',
      ...(wanted.persons === undefined ? {} : { DEMO_PERSONS: String(wanted.persons) }),
      ...(wanted.seed === undefined ? {} : { DEMO_SEED: String(wanted.seed) }),
    },
    stdio: ['pipe', 2, 2, 1],
    windowsHide: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  const exited = await exitOf(child);
  release();
  if (!process.env.MRC_SERVICES && exited === 'ended with code 0') announceSignIns(settings.data);
  process.exitCode = child.exitCode ?? 1;
};

await runProgram(main);
