import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './message-id';

export type TextValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
export type Text = (id: MessageId, values?: TextValues) => string;

/** The text of an id in the chosen language. */
export const useText = (): Text => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};
