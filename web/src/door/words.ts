import { consoleTexts } from '../i18n/console-texts';
import type { texts as door } from './door.en';
import type { texts as signIn } from './sign-in.en';

export type DoorText = keyof typeof door | keyof typeof signIn;

/** A text of the door in the language on the screen; what stands in braces is filled in as it is. */
export const words = (id: DoorText, values: Readonly<Record<string, string>> = {}): string =>
  (consoleTexts.current().texts?.[id] ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
