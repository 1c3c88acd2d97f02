const muted = ['info', 'warn'] as const;

/** Runs `work` while the console says neither notices nor warnings. */
export const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const spoken = muted.map((method) => [method, console[method]] as const);
  for (const [method] of spoken) console[method] = () => undefined;
  try {
    return await work();
  } finally {
    for (const [method, original] of spoken) console[method] = original;
  }
};
