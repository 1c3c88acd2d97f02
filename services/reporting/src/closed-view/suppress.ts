/** One number: a cell that a view shows, a total anybody may add up or publish, or a total that is shown whatever it is. */
export type Figure = {
  readonly key: string;
  readonly value: number;
  readonly use: 'cell' | 'total' | 'always-shown';
};

/** A total and its parts. Where people are counted once over several parts, the parts add up to more than the total. */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

export type Hidden = 'small-number' | 'would-give-another-away';

/** Counts from 1 to this are not shown. */
export const largestSmallNumber = 9;

const isSmall = (value: number): boolean => value >= 1 && value <= largestSmallNumber;

const costOfTotal = 8;
const fewSteps = 400;
const manySteps = 20_000;

type Direction = 1 | -1;
type Move = { readonly cost: number; readonly figures: readonly number[] };
type Equation = { readonly figure: number; readonly sign: Direction }[];

/**
 * The figures that must not be shown, with the reason; zeros always are. For every hidden figure there are other numbers of the
 * same sizes (small ones small, others large) that leave everything shown as it is, so no arithmetic on what is shown finds it.
 * The one exception: a number that `always-shown` totals and zeros already say by themselves.
 */
export const hiddenFigures = (figures: readonly Figure[], sums: readonly Sum[]): Map<string, Hidden> => {
  const system = new System(figures, sums);
  for (const [index, figure] of figures.entries()) if (isSmall(figure.value)) system.protect(index);
  return system.hidden();
};

class System {
  readonly #keys: string[];
  readonly #values: number[];
  readonly #costs: number[];
  readonly #hidden: boolean[];
  readonly #floors: number[];
  readonly #ceilings: number[];
  readonly #protected = new Set<number>();
  readonly #equations: Equation[] = [];
  readonly #equationsOf: { equation: number; sign: Direction }[][];
  readonly #count: number;

  constructor(figures: readonly Figure[], sums: readonly Sum[]) {
    this.#keys = figures.map((figure) => figure.key);
    this.#values = figures.map((figure) => figure.value);
    this.#costs = figures.map(costOf);
    this.#hidden = figures.map((figure) => figure.use !== 'always-shown' && isSmall(figure.value));
    this.#floors = figures.map(() => 0);
    this.#ceilings = figures.map(() => Infinity);
    this.#equationsOf = figures.map(() => []);
    this.#count = figures.length;
    const indexes = new Map(figures.map((figure, index) => [figure.key, index]));
    for (const sum of sums) this.#addSum(sum, indexes);
  }

  hidden(): Map<string, Hidden> {
    const found = new Map<string, Hidden>();
    for (const [index, key] of this.#keys.entries()) {
      if (this.#hidden[index])
        found.set(key, isSmall(this.#valueOf(index)) ? 'small-number' : 'would-give-another-away');
    }
    return found;
  }

  /** Hides what is needed so that another value of this figure fits everything that stays shown. */
  protect(figure: number): void {
    if (this.#protected.has(figure) || !this.#hidden[figure]) return;
    const move = this.#cheapestMove(figure, fewSteps) ?? this.#cheapestMove(figure, manySteps);
    for (const moved of move?.figures ?? []) {
      if (moved >= this.#count) continue;
      this.#hidden[moved] = true;
      this.#protected.add(moved);
    }
  }

  #addSum({ total, parts }: Sum, indexes: Map<string, number>): void {
    const equation: Equation = [];
    const join = (figure: number, sign: Direction) => {
      equation.push({ figure, sign });
      this.#equationsOf[figure]?.push({ equation: this.#equations.length, sign });
    };
    const indexOf = (key: string) => {
      const index = indexes.get(key);
      if (index === undefined) throw new Error(`A sum names ${key}, which is no figure`);
      return index;
    };
    const whole = indexOf(total);
    const members = parts.map(indexOf);
    join(whole, -1);
    for (const member of members) join(member, 1);
    const overlap = members.reduce((added, member) => added + this.#valueOf(member), -this.#valueOf(whole));
    if (overlap !== 0) join(this.#addOverlap(Math.abs(overlap)), overlap > 0 ? -1 : 1);
    if (overlap > 0) this.#keepWithin(whole, members);
    this.#equations.push(equation);
  }

  /** An amount nobody is told, which makes the parts add up to the total. */
  #addOverlap(value: number): number {
    this.#values.push(value);
    this.#costs.push(0);
    this.#equationsOf.push([]);
    return this.#values.length - 1;
  }

  /** Where people are counted once over the parts, each part is at most the total. */
  #keepWithin(whole: number, members: readonly number[]): void {
    for (const member of members) {
      this.#ceilings[member] = Math.min(this.#ceilings[member] ?? Infinity, this.#valueOf(whole));
      this.#floors[whole] = Math.max(this.#floors[whole] ?? 0, this.#valueOf(member));
    }
  }

  #valueOf(figure: number): number {
    return this.#values[figure] ?? 0;
  }

  #cheapestMove(figure: number, steps: number): Move | undefined {
    const up = this.#mayMove(figure, 1) ? this.#search(figure, 1, steps, Infinity) : undefined;
    if (up?.cost === 0 || !this.#mayMove(figure, -1)) return up;
    return this.#search(figure, -1, steps, up?.cost ?? Infinity) ?? up;
  }

  /** Whether a reader who knows only how large the figure may be would believe it one larger or smaller. */
  #mayMove(figure: number, direction: Direction): boolean {
    const value = this.#valueOf(figure);
    const next = value + direction;
    if (figure >= this.#count) return next >= 0;
    if (value === 0 || this.#costs[figure] === Infinity) return false;
    if (next < (this.#floors[figure] ?? 0) || next > (this.#ceilings[figure] ?? Infinity)) return false;
    return next > 0 && isSmall(value) === isSmall(next);
  }

  #costOf(figure: number): number {
    return this.#hidden[figure] ? 0 : (this.#costs[figure] ?? Infinity);
  }

  /** Looks, depth first and cheapest first, for figures that can move by one together and leave every sum as it is. */
  #search(start: number, direction: Direction, steps: number, below: number): Move | undefined {
    const moved = new Map<number, Direction>();
    const open = new Map<number, number>();
    let best: Move | undefined;
    let left = steps;

    const shift = (figure: number, by: Direction, back: Direction) => {
      for (const { equation, sign } of this.#equationsOf[figure] ?? []) {
        const imbalance = (open.get(equation) ?? 0) + sign * by * back;
        if (imbalance === 0) open.delete(equation);
        else open.set(equation, imbalance);
      }
    };
    const candidatesOf = (equation: number, imbalance: number) =>
      (this.#equations[equation] ?? []).flatMap(({ figure, sign }) => {
        const by: Direction = imbalance * sign > 0 ? -1 : 1;
        return !moved.has(figure) && this.#mayMove(figure, by) ? [{ figure, by, cost: this.#costOf(figure) }] : [];
      });
    const cheapest = (candidates: readonly { readonly cost: number }[]) =>
      candidates.reduce((least, candidate) => Math.min(least, candidate.cost), Infinity);
    const promise = (candidate: { figure: number; by: Direction; cost: number }) => {
      let total = candidate.cost;
      for (const { equation, sign } of this.#equationsOf[candidate.figure] ?? []) {
        const before = open.get(equation) ?? 0;
        const after = before + sign * candidate.by;
        if (after === 0) total -= 0.5;
        else total += cheapest(candidatesOf(equation, after).filter(({ figure }) => figure !== candidate.figure));
      }
      return total;
    };
    const step = (cost: number): void => {
      left -= 1;
      if (open.size === 0) best = { cost, figures: [...moved.keys()] };
      if (open.size === 0 || left < 0) return;
      let narrowest: ReturnType<typeof candidatesOf> | undefined;
      for (const [equation, imbalance] of open) {
        const candidates = candidatesOf(equation, imbalance);
        if (cost + cheapest(candidates) >= (best?.cost ?? below)) return;
        if (!narrowest || candidates.length < narrowest.length) narrowest = candidates;
      }
      const ranked = (narrowest ?? []).map((candidate) => ({ ...candidate, promise: promise(candidate) }));
      for (const { figure, by, cost: more } of ranked.sort((a, b) => a.promise - b.promise)) {
        if (cost + more >= (best?.cost ?? below)) continue;
        moved.set(figure, by);
        shift(figure, by, 1);
        step(cost + more);
        shift(figure, by, -1);
        moved.delete(figure);
        if (left < 0 || best?.cost === 0) return;
      }
    };

    moved.set(start, direction);
    shift(start, direction, 1);
    step(0);
    return best;
  }
}

const costOf = (figure: Figure): number => {
  if (figure.use === 'always-shown') return Infinity;
  return figure.use === 'total' ? costOfTotal : 1 + figure.value / (figure.value + 100);
};
