import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stage } from './stage';

/** Runs what the console does for those of a folder, before one gateway and in one browser: a folder is a worker's. */
export const runBehaviours = (folder: string): void => {
  beforeAll(() => stage.open(), 60_000);
  beforeEach(() => stage.prepare());
  afterEach(() => stage.clear());
  afterAll(() => stage.close());
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.behaviour.ts'))) {
    jest.requireActual(path.join(folder, file));
  }
};
