import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ProgressFile } from './progress-file';

const plan = { seed: 1, persons: 40, today: '2026-11-21' };
const id = '0d48a71d-f48f-4c07-b27f-a927cfb59e4e';

describe('the progress of a load', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mrc-progress-'));
    file = path.join(folder, 'progress');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const first = () => ProgressFile.open(file, plan);
  const next = () => ProgressFile.open(file, { ...plan, today: '2026-11-30' });

  it('keeps the plan it began with and what was learnt', () => {
    const begun = first();
    begun.begin('step 1');
    begun.note('step 1', { id, version: 3 });
    begun.close();
    const later = next();
    later.close();
    expect(later.plan).toEqual(plan);
    expect(later.find('step 1')).toEqual({ id, version: 3 });
    expect(later.isInDoubt('step 1')).toBe(false);
  });

  it('knows what was begun and neither done nor refused, through a line that was cut off', () => {
    const begun = first();
    begun.begin('step 1');
    begun.begin('step 2');
    begun.refuse('step 2');
    begun.close();
    appendFileSync(file, '{"done":"step 1","lea');
    const second = next();
    second.note('step 3', {});
    second.close();
    const third = next();
    third.close();
    expect([1, 2, 3].map((number) => third.isInDoubt(`step ${number}`))).toEqual([true, false, false]);
    expect(third.find('step 1')).toBeUndefined();
    expect(third.find('step 3')).toEqual({});
  });
});
