import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { CommandDialog } from '../../forms/command-dialog';
import { problemOf } from '../../forms/problems';
import { AssignRequestDocument } from '../../generated/commands';
import { ColleaguesDocument, type ColleaguesQuery } from '../../generated/requests';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { FailureState } from '../../ui/screen-state';
import type { RequestModalProps } from './request';

const everybody = {};
const nobody = 'nobody';
const pickColleagues = (data: ColleaguesQuery) => data.colleagues;
const workers: ReadonlySet<string> = new Set(['CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER']);

/** Hands a request to a colleague, or back to the list. */
export const AssignRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const list = useKeyset({ document: ColleaguesDocument, variables: everybody, pick: pickColleagues });
  const [chosen, choose] = useState<string | null>(request.assignedTo?.id ?? null);
  const ask = (commandId: string) => {
    if (chosen === null) return { problems: [{ field: 'staff', text: text('form.required') }] };
    const staffId = chosen === nobody ? null : chosen;
    return { commandId, requestId: request.id, staffId, expectedVersion: request.version };
  };
  return (
    <CommandDialog
      document={AssignRequestDocument}
      title={text('request.assign.title')}
      action={text('request.assign.go')}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          {list.failure && <FailureState failure={list.failure} again={list.again} />}
          {!list.rows && !list.failure && <Skeleton height={180} />}
          {list.rows && (
            <Choice
              id="staff"
              label={text('request.assign.title')}
              hideLabel
              problem={problemOf(problems, 'staff')}
              options={[
                ...list.rows
                  .filter(({ roles }) => roles.some((role) => workers.has(role)))
                  .map(({ id, name }) => ({ value: id, label: name })),
                { value: nobody, label: text('request.assign.nobody'), apart: true },
              ]}
              value={chosen}
              onChange={choose}
            />
          )}
          {list.hasMore && (
            <Button variant="subtle" onClick={list.more} loading={list.loading}>
              {text('list.more')}
            </Button>
          )}
        </>
      )}
    </CommandDialog>
  );
};
