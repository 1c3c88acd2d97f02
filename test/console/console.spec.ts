import { readdirSync } from 'node:fs';
import path from 'node:path';
import { stage } from './stage';

beforeAll(() => stage.open(), 60_000);
beforeEach(() => stage.prepare());
afterEach(() => stage.clear());
afterAll(() => stage.close());

// One gateway and one browser for all of them: what the console does stands in the files beside this one.
for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.behaviour.ts'))) {
  jest.requireActual(path.join(__dirname, file));
}
