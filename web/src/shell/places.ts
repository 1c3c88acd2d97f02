import { createContext, useContext } from 'react';
import { useProfile } from '../session/use-session';
import type { DeskTab, RailEntry } from './feature';

/** The places of all features, in their order: the console hands them to its shell. */
export const Places = createContext<readonly RailEntry[]>([]);

/** The places this person's roles may open. */
export const useRail = (): readonly RailEntry[] => {
  const { roles } = useProfile();
  return useContext(Places).filter((entry) => entry.roles.some((role) => roles.includes(role)));
};

/** The parts of the desk of data protection that features declare, in their order. */
export const DeskTabs = createContext<readonly DeskTab[]>([]);

/** The parts of that desk this person's roles may open. */
export const useDeskTabs = (): readonly DeskTab[] => {
  const { roles } = useProfile();
  return useContext(DeskTabs).filter((tab) => tab.roles.some((role) => roles.includes(role)));
};
