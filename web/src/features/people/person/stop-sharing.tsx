import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { StopSharingDocument } from '../../../generated/commands';
import { useText } from '../../../i18n/use-text';
import type { Person } from './person';

/** Ends all sharing of a person with one act, on the person's own request; it is there whether anything is shared or not. */
export const StopSharing = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const [asking, ask] = useState(false);
  if (!person.may.includes('STOP_SHARING')) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => ask(true)}>
        {text('person.stopSharing')}
      </Button>
      {asking && (
        <ConfirmDialog
          document={StopSharingDocument}
          title={text('person.stopSharing.title')}
          action={text('person.stopSharing.go')}
          ask={(commandId) => ({ commandId, personId: person.id })}
          onClose={() => ask(false)}
        >
          <p style={{ marginTop: 0 }}>{text('person.stopSharing.say')}</p>
          <p>
            <strong>{text('person.consent.withdraw.tell')}</strong>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
};
