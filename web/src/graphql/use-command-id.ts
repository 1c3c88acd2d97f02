import { useCallback, useState } from 'react';

/** The id of a short action: it stays the same until the action was done, so that trying again does nothing twice. */
export const useCommandId = (): { readonly id: string; readonly renew: () => void } => {
  const [id, setId] = useState(() => crypto.randomUUID());
  const renew = useCallback(() => setId(crypto.randomUUID()), []);
  return { id, renew };
};
