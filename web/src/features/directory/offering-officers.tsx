import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { AttachOfficerDocument, DetachOfficerDocument } from '../../generated/commands';
import type { OfficersQuery } from '../../generated/directory';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { OutcomeNotice } from '../../ui/outcome-notice';
import type { NotDone } from '../../ui/refusal-notice';
import classes from './directory.module.css';

type Officer = OfficersQuery['officers'][number];
type OfferingOfficersProps = {
  readonly offeringId: string;
  /** The version of the organisation, on whose stream its offerings are. */
  readonly version: number;
  readonly officers: readonly Officer[];
  readonly again: () => void;
};
type Asked = { readonly how: 'attach' | 'detach'; readonly staffId: string };

/** Who reads what comes to an offering; without anybody nothing is sent there. */
export const OfferingOfficers = ({ offeringId, version, officers, again }: OfferingOfficersProps) => {
  const text = useText();
  const { id: commandId, renew } = useCommandId();
  const attaching = useCommand(AttachOfficerDocument);
  const detaching = useCommand(DetachOfficerDocument);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const sending = attaching.sending || detaching.sending;
  const reads = ({ offeringIds }: Officer): boolean => offeringIds.includes(offeringId);
  const change = async (wanted: Asked): Promise<void> => {
    setAsked(wanted);
    setNotDone(null);
    const input = { commandId, offeringId, staffId: wanted.staffId, expectedVersion: version };
    const outcome = wanted.how === 'attach' ? await attaching.send(input) : await detaching.send(input);
    if (outcome.kind === 'done') again();
    else setNotDone(outcome);
    if (outcome.kind !== 'failed') renew();
  };
  const others = officers.filter((officer) => !reads(officer));
  return (
    <>
      <p className={classes['say']}>{text(officers.some(reads) ? 'directory.officers' : 'directory.officers.none')}</p>
      {officers.filter(reads).map(({ id, name }) => (
        <Group key={id} gap="xs" mb="xs">
          <span>{name}</span>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={text('directory.officers.detach.label', { name })}
            loading={sending && asked?.staffId === id}
            onClick={() => void change({ how: 'detach', staffId: id })}
          >
            {text('directory.officers.detach')}
          </Button>
        </Group>
      ))}
      {others.length > 0 && (
        <Select
          id={`attach-${offeringId}`}
          label={text('directory.officers.attach')}
          placeholder={text('form.choose')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          disabled={sending}
          onChange={(staffId) => staffId !== null && void change({ how: 'attach', staffId })}
        />
      )}
      <OutcomeNotice
        outcome={notDone}
        onAgain={() => asked && void change(asked)}
        onLook={() => {
          setNotDone(null);
          again();
        }}
        sending={sending}
      />
    </>
  );
};
