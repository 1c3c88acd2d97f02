import path from 'node:path';
import { timed } from './announce.mjs';
import { checkout, childEnvironment, services } from './environment.mjs';
import { handedPrograms } from './running-network.mjs';
import { startProgram, untilReady } from './supervisor.mjs';

/** What is stopped before what: from the highest to the lowest. */
export const stages = { database: 1, broker: 2, services: 3, gateway: 4, demo: 5 };

const built = (...parts) => path.join(checkout, 'dist', ...parts, 'main.js');
const programs = {
  ...Object.fromEntries(services.map((name) => [name, built('services', name, 'src')])),
  gateway: built('gateway', 'src'),
};
const oneProcess = path.join(checkout, 'dist', 'infra', 'src', 'one-process.js');
export const migrate = path.join(checkout, 'dist', 'infra', 'src', 'migrate.js');

/** What a build must have made. */
export const builtFiles = [...Object.values(programs), oneProcess, migrate];

const programUnit = (settings, supervisor, { name, stage, file, env, healthPort }) => {
  const log = path.join(settings.logs, `${name.replaceAll(' ', '-')}.log`);
  const health = `http://127.0.0.1:${healthPort}/health`;
  const started = `${health}/started`;
  const start = startProgram({ name, file, env: childEnvironment(env), log, cwd: checkout, started });
  return timed(`${name} is ready`, async () => {
    await supervisor.start({ name, stage, log, start });
    await untilReady(name, `${health}/ready`, supervisor.signal);
  });
};

/** Starts every instance of the programs that the environment names, each a unit of its own, and waits until all are ready. */
export const startPrograms = (settings, supervisor, environment) =>
  Promise.all(
    Object.entries(environment).map(([name, env]) => {
      const [program] = name.split(' ');
      const stage = program === 'gateway' ? stages.gateway : stages.services;
      const healthPort = env.HTTP_PORT ?? env.PORT;
      return programUnit(settings, supervisor, { name, stage, file: programs[program], env, healthPort });
    }),
  );

/** Starts all of them as one process (shape S0), with the environments that the file `programs` holds. */
export const startOneProcess = (settings, supervisor, { gateway, programs }) =>
  programUnit(settings, supervisor, {
    name: 'one process',
    stage: stages.services,
    file: oneProcess,
    env: { ...gateway, ...handedPrograms(programs) },
    healthPort: settings.ports.gateway,
  });
