/** Proves at compile time that every case was handled; throws if a value slips past the types. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled case: ${typeof value === 'object' ? 'object' : String(value)}`);
};
