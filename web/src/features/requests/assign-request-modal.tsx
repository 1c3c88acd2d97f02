import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import {
  AssignRequestDocument,
  ColleaguesDocument,
  type AssignRequestMutation,
  type ColleaguesQuery,
} from '../../generated/requests';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { FailureState } from '../../ui/screen-state';
import { Frame, Outcome, type RequestModalProps } from './request-frame';

const everybody = {};
const nobody = 'nobody';
const pick = (data: AssignRequestMutation) => data.assignRequest;
const pickColleagues = (data: ColleaguesQuery) => data.colleagues;
const workers: ReadonlySet<string> = new Set(['CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER']);

/** Hands a request to a colleague, or back to the list. */
export const AssignRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const list = useKeyset({ document: ColleaguesDocument, variables: everybody, pick: pickColleagues });
  const { id: commandId } = useCommandId();
  const { send, sending } = useCommand(AssignRequestDocument, pick);
  const [chosen, choose] = useState<string>(request.assignedTo?.id ?? nobody);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const assign = async (): Promise<void> => {
    setNotDone(null);
    const staffId = chosen === nobody ? null : chosen;
    const outcome = await send({ commandId, requestId: request.id, staffId, expectedVersion: request.version });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  return (
    <Frame title={text('request.assign.title')} onClose={onClose}>
      <FormPage
        problems={[]}
        onSubmit={() => void assign()}
        action={text('request.assign.go')}
        sending={sending}
        notice={<Outcome outcome={notDone} onAgain={() => void assign()} onLook={onLook} sending={sending} />}
      >
        {list.failure && <FailureState failure={list.failure} again={list.again} />}
        {!list.rows && !list.failure && <Skeleton height={180} />}
        {list.rows && (
          <Choice
            id="staff"
            label={text('request.assign.title')}
            hideLabel
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
      </FormPage>
    </Frame>
  );
};
