const prefixes: Readonly<Record<string, string>> = { AgeBand: 'AGE_' };

/** The name GraphQL gives to a code of the contracts: `case-worker` → `CASE_WORKER`, and of age bands `60+` → `AGE_60_PLUS`. */
export const enumName = (enumType: string, code: string): string =>
  `${prefixes[enumType] ?? ''}${code.replaceAll('-', '_').replace('+', '_PLUS').toUpperCase()}`;
