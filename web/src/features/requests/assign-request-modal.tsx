import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { CommandDialog } from '../../forms/command-dialog';
import { problemOf } from '../../forms/problems';
import { AssignRequestDocument } from '../../generated/commands';
import { AssigneesDocument } from '../../generated/requests';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import { FailureState } from '../../ui/screen-state';
import type { RequestModalProps } from './request';

const everybody = {};
const nobody = 'nobody';
const workers: ReadonlySet<string> = new Set(['CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER']);

/** Hands a request to a colleague, or back to the list. */
export const AssignRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const { data, failure, again } = useRead({ document: AssigneesDocument, variables: everybody });
  const colleagues = data?.assignees.flatMap(({ staff }) => (staff === null ? [] : [staff]));
  const mayBeNobodys = request.may.includes('GIVE_BACK');
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
      fields={{ staffId: 'staff' }}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          {failure && <FailureState failure={failure} again={again} />}
          {!colleagues && !failure && <Skeleton height={180} />}
          {colleagues && (
            <Choice
              id="staff"
              label={text('request.assign.title')}
              hideLabel
              problem={problemOf(problems, 'staff')}
              options={[
                ...colleagues
                  .filter(({ roles }) => roles.some((role) => workers.has(role)))
                  .flatMap(({ id, name }) => (name === null ? [] : [{ value: id, label: name }]))
                  .sort((one, other) => one.label.localeCompare(other.label)),
                ...(mayBeNobodys ? [{ value: nobody, label: text('request.assign.nobody'), apart: true }] : []),
              ]}
              value={chosen}
              onChange={choose}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
};
