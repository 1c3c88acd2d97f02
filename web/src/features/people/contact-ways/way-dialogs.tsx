import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { CorrectPersonDocument, EndContactWayDocument, RecordContactWayDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { ContactWayInput, CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { Moved } from '../correct/moved';
import { isSame, type Seen } from '../correct/recorded';
import { contactWayInWords } from '../facts/contact-way-words';
import { WhyFields, whyProblems, type Why } from '../correct/why-fields';
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
  const isMoved = !isSame(from, now);
  const ask = (commandId: string) => {
    const to = wayOf(values, from.until ?? null);
    const { because } = values;
    const unchanged = to !== undefined && isSame(from, to);
    const problems = [
      ...wayProblems(text, values),
      ...(isMoved ? [{ field: 'kind', text: text('correct.meanwhile.choose') }] : []),
      ...(unchanged && !isMoved ? [{ field: 'kind', text: text('correct.unchanged') }] : []),
      ...whyProblems(text, values),
    ];
    if (to === undefined || because === null || problems.length > 0) return { problems };
    return {
      commandId,
      personId,
      because,
      note: values.note.trim() || null,
      contactWay: { entryId: way.id, from, to },
    };
  };
  return (
    <CommandDialog
      document={CorrectPersonDocument}
      title={text('ways.correct.title')}
      action={text('correct.send')}
      draft={draft}
      ask={ask}
      fields={{ ...wayFields('contactWay.to'), contactWay: 'kind', because: 'because', note: 'note' }}
      onClose={onClose}
      onDone={({ state }) => onDone(state)}
      onRefusal={(code) => {
        if (code === 'CHANGED_MEANWHILE') announceChanges([personId]);
      }}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('correct.say')}</p>
          {isMoved && (
            <Moved
              now={contactWayInWords(text, format, now)}
              takesFocus={false}
              onKeep={() => draft.change({ from: now })}
              onTake={() => draft.change({ ...valuesOf(now), from: now })}
            />
          )}
          <WayFields values={values} change={draft.change} problems={problems} wasEnded={from.until !== null} />
          <WhyFields why={values} change={draft.change} problems={problems} longest={longest.correctPerson.note} />
        </>
      )}
    </CommandDialog>
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
