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

const line = z.union([
  z.strictObject({ begun: z.string() }),
  z.strictObject({ refused: z.string() }),
  z.strictObject({ done: z.string(), learnt }),
]);
type Line = z.infer<typeof line>;

type Earlier = { readonly done: Map<string, Learnt>; readonly inDoubt: Set<string> };

/** What a load has done, one line each, so that one that was interrupted goes on. */
export class ProgressFile {
  readonly plan: LoadPlan;
  readonly #earlier: Earlier;
  readonly #file: number;

  private constructor(plan: LoadPlan, earlier: Earlier, file: number) {
    this.plan = plan;
    this.#earlier = earlier;
    this.#file = file;
  }

  /** Goes on with what is in the file, or begins it with this plan. */
  static open(path: string, plan: LoadPlan): ProgressFile {
    const begun = ProgressFile.planOf(path);
    const earlier = begun === undefined ? nothing() : earlierIn(path);
    const file = openSync(path, 'a', 0o600);
    writeSync(file, begun === undefined ? `${JSON.stringify(plan)}\n` : '\n');
    return new ProgressFile(begun ?? plan, earlier, file);
  }

  /** The plan of a load that was begun, or undefined. */
  static planOf(path: string): LoadPlan | undefined {
    if (!existsSync(path)) return undefined;
    const [first] = readFileSync(path, 'utf8').split('\n', 1);
    return first ? loadPlan.parse(JSON.parse(first)) : undefined;
  }

  /** What was learnt when an earlier load did this; undefined where none did. */
  find(name: string): Learnt | undefined {
    return this.#earlier.done.get(name);
  }

  /** Whether an earlier load was ended between doing this and noting it. */
  isInDoubt(name: string): boolean {
    return this.#earlier.inDoubt.has(name);
  }

  begin(name: string): void {
    this.#write({ begun: name });
  }

  refuse(name: string): void {
    this.#write({ refused: name });
  }

  note(name: string, told: Learnt): void {
    this.#write({ done: name, learnt: told });
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(entry: Line): void {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
  }
}

const nothing = (): Earlier => ({ done: new Map(), inDoubt: new Set() });

// The last line may be half written where a load was killed.
const earlierIn = (path: string): Earlier => {
  const earlier = nothing();
  for (const text of readFileSync(path, 'utf8').split('\n').slice(1, -1)) {
    const read = line.safeParse(parsed(text));
    if (!read.success) continue;
    const entry = read.data;
    if ('begun' in entry) earlier.inDoubt.add(entry.begun);
    else if ('refused' in entry) earlier.inDoubt.delete(entry.refused);
    else {
      earlier.inDoubt.delete(entry.done);
      earlier.done.set(entry.done, entry.learnt);
    }
  }
  return earlier;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
