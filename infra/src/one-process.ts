import { eventsGroupOf, InProcessBus, republishGroupOf } from '@mrc/messaging';
import {
  CannotStart,
  ConfigError,
  handedPrograms,
  readConfig,
  startService,
  startWords,
  type RunningService,
} from '@mrc/service-kit';
import * as z from 'zod';
import { readGatewayConfig } from '../../gateway/src/config';
import { startGateway } from '../../gateway/src/start-gateway';
import { networkServices } from './network';

const oneProcessConfig = z.object({ MRC_SERVICES: handedPrograms });

/** Starts the five services and the gateway in this process on one in-process bus (shape S0); answers how to stop them. */
export const startOneProcess = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<() => Promise<void>> => {
  const { MRC_SERVICES: programs } = readConfig(oneProcessConfig, environment);
  const bus = new InProcessBus(
    networkServices.flatMap(({ name }) => {
      const cell = programs[name]?.['CELL'] ?? '';
      return [eventsGroupOf(cell, name), republishGroupOf(cell, name)];
    }),
  );
  // as in processes of their own: what the terminal set, and over it what the start decided for the program
  const environmentOf = (name: string) => ({ ...environment, ...programs[name] });
  const running: RunningService[] = [];
  for (const service of networkServices) {
    running.push(await startService(service, environmentOf(service.name), { bus, shared: true }));
  }
  const gateway = await startGateway(readGatewayConfig(environmentOf('gateway')), { bus, shared: true });
  return async () => {
    await gateway.stop();
    for (const service of running.reverse()) await service.stop();
    await bus.close();
  };
};

const main = async (): Promise<void> => {
  try {
    const stop = await startOneProcess(process.env);
    await new Promise((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    await stop();
    process.exit(0);
  } catch (error) {
    const known = error instanceof ConfigError || error instanceof CannotStart;
    process.stderr.write(`${known ? error.message : startWords('The network', error, process.env)}\n`);
    process.exit(known ? 2 : 1);
  }
};

if (require.main === module) void main();
