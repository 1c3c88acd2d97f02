import { useSyncExternalStore } from 'react';
import type { Role } from '../generated/schema';
import type { Profile, Session } from './session';
import { currentSession, onSessionChange } from './session-store';

export const useSession = (): Session => useSyncExternalStore(onSessionChange, currentSession);

const nobody: Profile = {
  staffId: '',
  name: '',
  organisationName: '',
  centreId: null,
  timeZone: 'UTC',
  country: '',
  roles: [],
  language: 'en',
};

/** Who is signed in; before that, and after it, nobody with no role. */
export const useProfile = (): Profile => {
  const session = useSession();
  return 'profile' in session && session.profile ? session.profile : nobody;
};

export const useHasRole = (roles: readonly Role[]): boolean => useProfile().roles.some((role) => roles.includes(role));
