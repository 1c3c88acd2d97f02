import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { NoteInput } from '../../../forms/note-input';
import { noDate, readDate, type DateValues } from '../../../forms/partial-date';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf } from '../../../forms/problems';
import { everyProtectionLiftedBecause } from '../../../generated/codes';
import { LiftProtectionDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { ProtectionLiftedBecause } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { RecordConsentModal } from '../consent/record-consent-modal';
import type { Person } from './person';

type Values = { readonly because: ProtectionLiftedBecause | null; readonly birth: DateValues; readonly note: string };

type LiftProtectionModalProps = {
  readonly person: Person;
  readonly onGuardian: (() => void) | undefined;
  readonly onClose: () => void;
};

/** Says that the person needs no protection, and why; it leads to where a parent's or guardian's word is recorded first. */
const LiftProtectionModal = ({ person, onGuardian, onClose }: LiftProtectionModalProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<Values>(`lift-protection/${person.id}`, 'draft.liftProtection', {
    because: null,
    birth: noDate,
    note: '',
  });
  const { because, birth, note } = draft.values;
  const isWritten = birth.answer !== null || [birth.day, birth.month, birth.year].some((part) => part !== '');
  const ask = (commandId: string) => {
    const problem = (field: string, words: string) => ({ problems: [{ field, text: words }] });
    if (because === null) return problem('because', text('form.required'));
    if (because === 'OTHER' && note.trim() === '') return problem('note', text('form.required'));
    const read = because === 'IS_ADULT' && isWritten ? readDate(birth, format.today()) : null;
    if (read?.kind === 'problem') return problem('birth', text(`date.problem.${read.problem}`));
    return { commandId, personId: person.id, because, birth: read?.date ?? null, note: note.trim() || null };
  };
  return (
    <CommandDialog
      document={LiftProtectionDocument}
      title={text('person.liftProtection.title')}
      action={text('person.liftProtection.go')}
      draft={draft}
      ask={ask}
      fields={{ because: 'because', birth: 'birth', note: 'note' }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('person.liftProtection.say')}</p>
          <Choice
            id="because"
            label={text('person.liftProtection.because')}
            problem={problemOf(problems, 'because')}
            options={everyProtectionLiftedBecause.map((code) => ({
              value: code,
              label: text(`ProtectionLiftedBecause.${code}`),
            }))}
            value={because}
            onChange={(chosen) => draft.change({ because: chosen })}
          />
          {because !== null && because !== 'IS_ADULT' && (
            <p>
              {text('person.liftProtection.guardian')}{' '}
              {onGuardian && (
                <Button size="compact-sm" variant="default" onClick={onGuardian}>
                  {text('person.liftProtection.guardian.go')}
                </Button>
              )}
            </p>
          )}
          {because === 'IS_ADULT' && (
            <PartialDateInput
              id="birth"
              label={text('person.liftProtection.birth')}
              hint={text('person.liftProtection.birth.hint')}
              problem={problemOf(problems, 'birth')}
              value={birth}
              onChange={(next) => draft.change({ birth: next })}
            />
          )}
          <NoteInput
            required={because === 'OTHER'}
            label={text('person.liftProtection.note')}
            hint={text('person.liftProtection.note.hint')}
            longest={longest.liftProtection.note}
            problem={problemOf(problems, 'note')}
            value={note}
            onChange={(next) => draft.change({ note: next })}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** The way back for who was registered as protected by mistake: there for protection officers, where the person is protected. */
export const LiftProtection = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const [asking, ask] = useState<'lifting' | 'guardian' | null>(null);
  const close = (): void => ask(null);
  if (!person.may.includes('LIFT_PROTECTION')) return null;
  const mayRecord = person.may.includes('RECORD_CONSENT');
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => ask('lifting')}>
        {text('person.liftProtection')}
      </Button>
      {asking === 'lifting' && (
        <LiftProtectionModal
          person={person}
          onGuardian={mayRecord ? () => ask('guardian') : undefined}
          onClose={close}
        />
      )}
      {asking === 'guardian' && (
        <RecordConsentModal
          personId={person.id}
          language={person.spokenLanguages[0] ?? 'en'}
          purpose="CARE"
          onClose={close}
        />
      )}
    </>
  );
};
