import type { Harness } from './harness';

declare global {
  var mrcTestHarness: Harness | undefined;
}

/** Jest loads setup and teardown apart; only the global object is common to both. */
export const keepHarness = (harness: Harness): void => {
  globalThis.mrcTestHarness = harness;
};

export const keptHarness = (): Harness | undefined => globalThis.mrcTestHarness;
