import { eventually } from '@mrc/testing';

/** Repeats assertions until they hold; throws the last one that failed once `within` milliseconds are over. */
export const comesToHold = async (assertions: () => void | Promise<void>, within = 15_000): Promise<void> => {
  await eventually(
    async () => {
      await assertions();
      return true;
    },
    { within },
  );
};
