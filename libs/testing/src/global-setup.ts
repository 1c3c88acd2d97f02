import { announce, openHarness } from './harness';
import { keepHarness } from './kept-harness';

/** Jest's `globalSetup`: costs nothing until a test asks for Postgres or Kafka. */
const globalSetup = async (): Promise<void> => {
  const harness = await openHarness();
  keepHarness(harness);
  announce(harness);
};

export = globalSetup;
