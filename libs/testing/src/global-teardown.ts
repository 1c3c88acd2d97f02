import { keptHarness } from './kept-harness';

/** Jest's `globalTeardown`: stops what the run started. */
const globalTeardown = async (): Promise<void> => {
  await keptHarness()?.stop();
};

export = globalTeardown;
