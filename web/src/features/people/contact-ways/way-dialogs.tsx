import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { EndContactWayDocument, RecordContactWayDocument } from '../../../generated/commands';
import type { ContactWayInput, CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { CorrectOneDialog } from '../correct/correct-one-dialog';
import type { Seen } from '../correct/recorded';
import { contactWayInWords } from '../facts/contact-way-words';
import type { Why } from '../correct/why-fields';
import { noWay, told, valuesOf, wayFields, wayOf, type Way, type WayValues } from './contact-ways.values';
import { WayFields, wayProblems } from './way-fields';

type DialogProps = { readonly personId: string; readonly onClose: () => void };

/** Writes one more way to reach a person down, and when it is safe. */
export const AddWayDialog = ({ personId, onClose }: DialogProps) => {
  const text = useText();
  const draft = useDraft<WayValues>(`way/${personId}`, 'draft.way', noWay);
  const ask = (commandId: string) => {
    const way = wayOf(draft.values);
    return way ? { commandId, personId, way } : { problems: wayProblems(text, draft.values) };
  };
  return (
    <CommandDialog
      document={RecordContactWayDocument}
      title={text('ways.add.title')}
      action={text('ways.add.go')}
      draft={draft}
      ask={ask}
      fields={wayFields('way')}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('ways.add.say')}</p>
          <WayFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};

type CorrectWayProps = DialogProps & { readonly way: Way; readonly onDone: (outcome: CorrectionOutcome) => void };

/** Puts right what is recorded of a way to reach a person: the fields hold what is there. */
export const CorrectWayDialog = ({ personId, way, onDone, onClose }: CorrectWayProps) => {
  const text = useText();
  const format = useFormat();
  const now = told(way.way);
  const draft = useDraft<WayValues & Why & Seen<ContactWayInput>>(`correct-way/${way.id}`, 'draft.way', {
    ...valuesOf(now),
    from: now,
    because: null,
    note: '',
  });
  const { values } = draft;
  const { from } = values;
  return (
    <CorrectOneDialog
      personId={personId}
      title={text('ways.correct.title')}
      draft={draft}
      why={values}
      from={from}
      now={now}
      to={wayOf(values, from.until ?? null)}
      problems={wayProblems(text, values)}
      about={(to) => ({ contactWay: { entryId: way.id, from, to } })}
      fields={{ ...wayFields('contactWay.to'), contactWay: 'kind' }}
      nowInWords={contactWayInWords(text, format, now)}
      change={draft.change}
      onKeep={() => draft.change({ from: now })}
      onTake={() => draft.change({ ...valuesOf(now), from: now })}
      onDone={onDone}
      onClose={onClose}
    >
      {(problems) => (
        <WayFields values={values} change={draft.change} problems={problems} wasEnded={from.until !== null} />
      )}
    </CorrectOneDialog>
  );
};

/** Says that a way to reach a person is not used any more, from today. */
export const EndWayDialog = ({ personId, way, onClose }: DialogProps & { readonly way: Way }) => {
  const text = useText();
  const format = useFormat();
  return (
    <ConfirmDialog
      document={EndContactWayDocument}
      title={text('ways.end.title', { way: text(`ContactWayKind.${way.way.kind}`) })}
      action={text('ways.end.go')}
      ask={(commandId) => ({ commandId, personId, entryId: way.id, until: format.today() })}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{text('ways.end.say')}</p>
    </ConfirmDialog>
  );
};
