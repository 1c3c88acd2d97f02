import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ContactAction } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { EnterInErrorDialog } from './enter-in-error-dialog';

type ContactInErrorProps = { readonly contact: { readonly id: string; readonly may: readonly ContactAction[] } };

/** The way to say that this contact was entered in error. */
export const ContactInError = ({ contact }: ContactInErrorProps) => {
  const text = useText();
  const [isAsking, ask] = useState(false);
  if (!contact.may.includes('ENTER_IN_ERROR')) return null;
  return (
    <div>
      <Button size="compact-sm" variant="subtle" onClick={() => ask(true)}>
        {text('inError.enter')}
      </Button>
      {isAsking && (
        <EnterInErrorDialog
          of={contact.id}
          say={text('inError.enter.contact.say')}
          entries={[{ kind: 'CONTACT', entryId: contact.id, words: text('EntryKind.CONTACT') }]}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
};
