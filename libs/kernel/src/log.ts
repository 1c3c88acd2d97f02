/** Facts of a log line: ids, codes, counts and durations; never a value a person gave. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where the libs write what happened; service-kit gives a pino behind it. */
export type Log = {
  debug(facts: LogFacts, sentence: string): void;
  info(facts: LogFacts, sentence: string): void;
  warn(facts: LogFacts, sentence: string): void;
  error(facts: LogFacts, sentence: string): void;
};

/** A log that says nothing. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
