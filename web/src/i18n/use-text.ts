import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './message-id';

export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
export type Text = (id: MessageId, values?: TextValues) => string;
export type HasText = (id: string) => id is MessageId;

/** The text of an id in the chosen language. */
export const useText = (): Text => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};

/** Whether an id made of what a service sent has a text. */
export const useHasText = (): HasText => {
  const { messages } = useIntl();
  return useCallback((id): id is MessageId => Object.hasOwn(messages, id), [messages]);
};
