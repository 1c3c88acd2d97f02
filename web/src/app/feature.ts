import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Role } from '../generated/schema';
import type { Language } from '../i18n/languages';
import { addMessages } from '../i18n/message-store';
import type { MessageBundle } from '../i18n/texts';

type Icon = ComponentType<{ readonly size?: number; readonly stroke?: number }>;

/** One place of the rail. `letter` follows `g` on the keyboard; `Count` shows a number that moves by itself. */
export type RailEntry = {
  readonly to: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly icon: Icon;
  readonly letter: string;
  readonly order: number;
  readonly roles: readonly Role[];
  readonly Count?: ComponentType;
};

/** What a feature brings to the console. Its screens and texts load with its routes. */
export type Feature = {
  readonly routes: readonly RouteObject[];
  readonly rail: readonly RailEntry[];
};

type Screen = () => Promise<{ readonly Component: ComponentType }>;
type Bundle = () => Promise<MessageBundle>;

/** A screen and its texts, loaded when its route is first opened: `screen(() => import('./page')…, () => import('./texts')…)`. */
export const screen = (load: Screen, ...bundles: readonly Bundle[]): { readonly lazy: Screen } => ({
  lazy: async () => {
    const [loaded, ...texts] = await Promise.all([load(), ...bundles.map((bundle) => bundle())]);
    for (const bundle of texts) addMessages(bundle);
    return loaded;
  },
});
