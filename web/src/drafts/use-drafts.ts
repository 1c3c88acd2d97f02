import { useEffect, useState } from 'react';
import { useProfile } from '../session/use-session';
import { listDrafts, onDraftsChange, type DraftLine } from './drafts.store';

/** What this staff member has begun or not yet sent from this browser. */
export const useDrafts = (): readonly DraftLine[] => {
  const { staffId } = useProfile();
  const [drafts, setDrafts] = useState<readonly DraftLine[]>([]);
  useEffect(() => {
    if (staffId === '') return undefined;
    let left = false;
    const read = (): void => {
      listDrafts(staffId, Date.now()).then(
        (found) => {
          if (!left) setDrafts(found);
        },
        () => undefined,
      );
    };
    read();
    const stop = onDraftsChange(read);
    return () => {
      left = true;
      stop();
    };
  }, [staffId]);
  return drafts;
};
