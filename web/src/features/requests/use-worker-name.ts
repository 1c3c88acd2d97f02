import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';

type Worker = { readonly id: string; readonly name: string | null };

/** Who did something, to its reader: oneself, a colleague by name, or somebody who has none here. */
export const useWorkerName = (): ((worker: Worker | null) => string) => {
  const text = useText();
  const { staffId } = useProfile();
  return (worker) => (worker?.id === staffId ? text('request.by.you') : (worker?.name ?? text('request.by.somebody')));
};
