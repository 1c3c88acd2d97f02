import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as z from 'zod';

/** Which demo network is loaded: the same numbers and day give the same steps. */
export const loadPlan = z.strictObject({ seed: z.int(), persons: z.int().min(0), today: z.iso.date() });
export type LoadPlan = z.infer<typeof loadPlan>;

const learnt = z.strictObject({
  id: z.uuid().optional(),
  version: z.int().optional(),
  disclosureId: z.uuid().optional(),
});
/** What a running system told when something was done. */
export type Learnt = z.infer<typeof learnt>;

const doneLine = z.strictObject({ done: z.string(), learnt });

/** What a load has done, one line each, so that one that was interrupted goes on. */
export class ProgressFile {
  readonly plan: LoadPlan;
  readonly #done: Map<string, Learnt>;
  readonly #file: number;

  private constructor(plan: LoadPlan, done: Map<string, Learnt>, file: number) {
    this.plan = plan;
    this.#done = done;
    this.#file = file;
  }

  /** Goes on with what is in the file, or begins it with this plan. */
  static open(path: string, plan: LoadPlan): ProgressFile {
    const begun = ProgressFile.planOf(path);
    const done = begun === undefined ? new Map<string, Learnt>() : doneIn(path);
    const file = openSync(path, 'a', 0o600);
    if (begun === undefined) writeSync(file, `${JSON.stringify(plan)}\n`);
    return new ProgressFile(begun ?? plan, done, file);
  }

  /** The plan of a load that was begun, or undefined. */
  static planOf(path: string): LoadPlan | undefined {
    if (!existsSync(path)) return undefined;
    const [first] = readFileSync(path, 'utf8').split('\n', 1);
    return first ? loadPlan.parse(JSON.parse(first)) : undefined;
  }

  get doneBefore(): number {
    return this.#done.size;
  }

  /** What was learnt when this was done; undefined where it was not. */
  find(name: string): Learnt | undefined {
    return this.#done.get(name);
  }

  note(name: string, told: Learnt): void {
    writeSync(this.#file, `${JSON.stringify({ done: name, learnt: told })}\n`);
  }

  close(): void {
    closeSync(this.#file);
  }
}

// The last line may be half written where a load was killed.
const doneIn = (path: string): Map<string, Learnt> => {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1, -1);
  return new Map(
    lines.map((line) => {
      const { done, learnt: told } = doneLine.parse(JSON.parse(line));
      return [done, told];
    }),
  );
};
