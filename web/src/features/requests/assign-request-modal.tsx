import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { AssignRequestDocument, ColleaguesDocument, type AssignRequestMutation } from '../../generated/requests';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { Loaded } from '../../ui/screen-state';
import { Frame, Outcome, type RequestModalProps } from './request-frame';

const everybody = {};
const nobody = 'nobody';
const pick = (data: AssignRequestMutation) => data.assignRequest;

/** Hands a request to a colleague, or back to the list. */
export const AssignRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const reading = useRead({ document: ColleaguesDocument, variables: everybody });
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
        <Loaded reading={reading} skeleton={<Skeleton height={180} />}>
          {({ colleagues }) => (
            <Choice
              id="staff"
              label={text('request.assign.title')}
              hideLabel
              options={[
                ...colleagues.rows
                  .filter(({ roles }) =>
                    roles.some(
                      (role) => role === 'CASE_WORKER' || role === 'SUPERVISOR' || role === 'PROTECTION_OFFICER',
                    ),
                  )
                  .map(({ id, name }) => ({ value: id, label: name })),
                { value: nobody, label: text('request.assign.nobody'), apart: true },
              ]}
              value={chosen}
              onChange={choose}
            />
          )}
        </Loaded>
      </FormPage>
    </Frame>
  );
};
