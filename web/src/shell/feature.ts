import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Role } from '../generated/schema';
import { consoleTexts } from '../i18n/console-texts';
import type { MessageId, TextsName } from '../i18n/message-id';

type Icon = ComponentType<{ readonly size?: number; readonly stroke?: number }>;

/** One place of the rail. `letter` follows `g` on the keyboard; `Count` shows a number that moves by itself. */
export type RailEntry = {
  readonly to: string;
  readonly label: Extract<MessageId, `rail.${string}`>;
  readonly icon: Icon;
  readonly letter: string;
  readonly order: number;
  readonly roles: readonly Role[];
  readonly Count?: ComponentType;
};

/** One part of the desk of data protection: a tab over its pages, and a line of its start page with how much waits. */
export type DeskTab = {
  readonly to: string;
  readonly label: Extract<MessageId, `deskTab.${string}`>;
  readonly say: Extract<MessageId, `deskSay.${string}`>;
  readonly order: number;
  readonly roles: readonly Role[];
  /** Says how much waits there; of what never waits there is none. */
  readonly Count?: ComponentType;
};

/** What a feature brings to the console. Its screens and texts load with its routes. */
export type Feature = {
  readonly routes: readonly RouteObject[];
  readonly rail: readonly RailEntry[];
  readonly desk?: readonly DeskTab[];
};

type Screen = () => Promise<{ readonly Component: ComponentType }>;

/** A screen and its texts in the language in use, loaded when its route is first opened: `screen(() => import('../app/page')…, 'directory')`. */
export const screen = (load: Screen, ...texts: readonly TextsName[]): { readonly lazy: Screen } => ({
  lazy: async () => {
    const [loaded] = await Promise.all([load(), consoleTexts.need(texts)]);
    return loaded;
  },
});
