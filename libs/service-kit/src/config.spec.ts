import { ConfigError, readConfig, serviceConfig } from './config';

describe('configuration', () => {
  it('names every problem at once and no value', () => {
    const wrong = { SERVICE_PORT: 'secret-port', CELL: 'NOT A CELL', ACTOR_JWKS_URL: 'secret url' };
    const read = () => readConfig(serviceConfig, wrong);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/SERVICE_PORT[^]*HTTP_PORT[^]*APP_DATABASE_URL[^]*JURISDICTIONS[^]*ACTOR_JWKS_URL/);
    expect(read).not.toThrow(/secret/);
  });
});

const problemsIn = (environment: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig(serviceConfig, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('a word that is one of a few', () => {
  it('is refused with those that there are', () => {
    expect(problemsIn({ LOG_LEVEL: 'loud' })).toContain(
      'LOG_LEVEL is not valid: it is one of debug, info, warn, error, silent',
    );
  });
});

describe('the size of a pool', () => {
  const problemsOf = (POOL_SIZE: string) => {
    const problems = problemsIn({ POOL_SIZE });
    return problems.filter((problem) => problem.startsWith('POOL_SIZE'));
  };

  it.each(['1', '3', '101', '4.5'])('is refused with a sentence where it is %s', (size) => {
    expect(problemsOf(size)).toEqual([
      expect.stringMatching(/^POOL_SIZE must be a whole number from 4 to 100: .* relay/),
    ]);
  });

  it.each(['4', '100'])('may be %s', (size) => {
    expect(problemsOf(size)).toEqual([]);
  });
});
