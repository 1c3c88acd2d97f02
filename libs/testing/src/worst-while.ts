/** How a question fared that was asked again and again while work went on. */
export type Asked = {
  /** Milliseconds of the answer that took longest. */
  readonly worst: number;
  readonly times: number;
};

/** Asks, one question after the other, until the work is done; throws what either throws. */
export const worstWhile = async (ask: () => Promise<unknown>, work: Promise<unknown>): Promise<Asked> => {
  let [worst, times, working] = [0, 0, true];
  const end = work.finally(() => (working = false));
  end.catch(() => undefined);
  while (working) {
    const began = performance.now();
    await ask();
    worst = Math.max(worst, performance.now() - began);
    times += 1;
  }
  await end;
  return { worst, times };
};
