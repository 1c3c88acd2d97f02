import { Button } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { ReportCapacityDocument } from '../../generated/commands';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';

type CapacityChoiceProps = {
  readonly offeringId: string;
  readonly hasPlaces: boolean;
  /** The version of the organisation, on whose stream its offerings are. */
  readonly version: number;
  readonly again: () => void;
};

/** The partner says whether there are places; centres see it at once. */
export const CapacityChoice = ({ offeringId, hasPlaces, version, again }: CapacityChoiceProps) => {
  const text = useText();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(ReportCapacityDocument);
  const [asked, setAsked] = useState(hasPlaces);
  const [done, setDone] = useState(false);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const report = async (places: boolean): Promise<void> => {
    setAsked(places);
    setNotDone(null);
    setDone(false);
    const outcome = await send({ commandId, offeringId, hasPlaces: places, expectedVersion: version });
    if (outcome.kind === 'done') {
      renew();
      setDone(true);
      again();
    } else {
      if (outcome.kind === 'refused') renew();
      setNotDone(outcome);
    }
  };
  return (
    <>
      <Choice
        id={`places-${offeringId}`}
        label={text('mine.places')}
        inRow
        options={[
          { value: 'yes', label: text('mine.yes') },
          { value: 'no', label: text('mine.no') },
        ]}
        value={(notDone === null && !sending ? hasPlaces : asked) ? 'yes' : 'no'}
        onChange={(value) => void report(value === 'yes')}
      />
      {done && <Notice kind="done" title={text('mine.done')} />}
      <RefusalNotice
        outcome={notDone}
        onAgain={() => void report(asked)}
        sending={sending}
        wayOut={({ code }) =>
          code === 'CHANGED_BY_SOMEONE_ELSE' && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setNotDone(null);
                again();
              }}
            >
              {text('send.look')}
            </Button>
          )
        }
      />
    </>
  );
};
