import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { noteField } from '../../../forms/fields';
import { FieldsDialog } from '../../../forms/fields-dialog';
import { everyPairDecision } from '../../../generated/codes';
import { DecideDuplicatePairDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { PairDecision } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import type { Pair } from './pair';

type DecidePairProps = { readonly pair: Pair; readonly onLook: () => void };

/** Says what two records are, after what comes of it was read. */
export const DecidePair = ({ pair, onLook }: DecidePairProps) => {
  const text = useText();
  const [asking, ask] = useState<PairDecision | null>(null);
  const close = (): void => ask(null);
  const look = (): void => {
    close();
    onLook();
  };
  return (
    <>
      <Group mt="md" gap="sm">
        {everyPairDecision
          .filter((decision) => decision !== pair.state)
          .map((decision) => (
            <Button key={decision} variant="default" onClick={() => ask(decision)}>
              {text(`PairDecision.${decision}`)}
            </Button>
          ))}
      </Group>
      {asking !== null && (
        <FieldsDialog
          document={DecideDuplicatePairDocument}
          about={{ pairId: pair.id, expectedVersion: pair.version, decision: asking }}
          draft={`decide-pair/${pair.id}/${asking}`}
          draftTitle="draft.decidePair"
          title={`PairDecision.${asking}`}
          say={`duplicates.decide.${asking}`}
          action="duplicates.decide.go"
          fields={{ note: noteField({ label: 'duplicates.note', longest: longest.decideDuplicatePair.note }) }}
          onClose={close}
          onDone={onLook}
          onLook={look}
        />
      )}
    </>
  );
};
