import { useState } from 'react';

/** What a dialogue does at its ends: left, done, or overtaken by somebody else, whose work is shown. */
export type DialogEnds = { readonly onClose: () => void; readonly onDone: () => void; readonly onLook: () => void };

/** Which dialogue of a line is open, and its ends: one that is left asks for nothing anew. */
export const useAsked = <Act extends string>(again: () => void) => {
  const [asked, ask] = useState<Act | null>(null);
  const onClose = (): void => ask(null);
  const onLook = (): void => {
    ask(null);
    again();
  };
  return { asked, ask, ends: { onClose, onDone: again, onLook } };
};
