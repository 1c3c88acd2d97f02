/** What of an error of kafkajs may be told: its name, and its code or that of what caused it; never a payload. */
export const kafkaWord = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const type: unknown = Reflect.get(error, 'type') ?? Reflect.get(error, 'code');
  const own = typeof type === 'string' ? `${error.name} ${type}` : error.name;
  return cause instanceof Error ? `${own}, because of ${kafkaWord(cause)}` : own;
};
