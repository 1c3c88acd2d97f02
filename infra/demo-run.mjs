import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { announceSignIns, say, signInsFile } from './announce.mjs';
import { checkout, demoEnvironment } from './environment.mjs';
import { exitOf, stopProcess, writeFileWhole } from './processes.mjs';
import { handedPrograms } from './running-network.mjs';

/** Loads the demo network beside the running one, unless this data folder has it. */
export const runDemoOnce = ({ settings, supervisor, network, stage }) => {
  const loaded = path.join(settings.data, 'demo-loaded.json');
  if (existsSync(loaded)) return;
  say('Loading the demo network; the console can be used meanwhile.');
  const log = path.join(settings.logs, 'demo.log');
  let signInsSaid = existsSync(signInsFile(settings.data));
  const sayNews = (line) => {
    signInsSaid ||= announceSignIns(settings.data);
    if (line !== undefined) say(`demo: ${line}`);
  };
  const start = async ({ onSpawn }) => {
    const errors = openSync(log, 'w', 0o600);
    const child = spawn(process.execPath, [path.join(checkout, 'infra', 'demo.mjs')], {
      cwd: checkout,
      env: demoEnvironment({
        ...network.demo,
        MRC_DATA: settings.data,
        ...handedPrograms(network.programs),
      }),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', errors],
      windowsHide: true,
    });
    closeSync(errors);
    onSpawn(child.pid);
    createInterface({ input: child.stdout }).on('line', sayNews);
    const exited = exitOf(child).then((outcome) => {
      sayNews();
      if (supervisor.signal.aborted) return outcome;
      if (outcome === 'ended with code 0') {
        writeFileWhole(loaded, JSON.stringify({ at: new Date().toISOString() }));
        say('The demo network is loaded.');
      } else say(`Loading the demo network ${outcome}; see ${log}. The next start tries again.`);
      return outcome;
    });
    const stop = async () => {
      await stopProcess(child.pid);
      await exited;
    };
    return { pid: child.pid, exited, stop };
  };
  void supervisor.start({ name: 'demo', stage, log, start, once: true });
};
