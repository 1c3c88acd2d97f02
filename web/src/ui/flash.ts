let waiting: string | null = null;

/** A sentence for the next page, such as that something was registered. */
export const setFlash = (sentence: string): void => {
  waiting = sentence;
};

/** Takes the sentence; it is shown once. */
export const takeFlash = (): string | null => {
  const taken = waiting;
  waiting = null;
  return taken;
};
