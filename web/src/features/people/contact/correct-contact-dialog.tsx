import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import type { Problem } from '../../../forms/problems';
import { CorrectContactDocument } from '../../../generated/commands';
import type { ContactQuery } from '../../../generated/contact';
import { longest } from '../../../generated/longest';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { factInWords } from '../correct/fact-in-words';
import { Moved } from '../correct/moved';
import { WhyFields, whyProblems } from '../correct/why-fields';
import {
  changedFacts,
  contactCorrectionInput,
  factsOf,
  movedFacts,
  nothingCorrected,
  seenNow,
  touched,
  withoutFact,
  type ContactFact,
} from './contact-correction';
import { ContactFactFields } from './contact-facts';

export type Contact = Extract<ContactQuery['contact'], { readonly __typename: 'Contact' }>;

type CorrectContactDialogProps = {
  readonly contact: Contact;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const fields = {
  topic: 'topic',
  language: 'language',
  sex: 'sex',
  ageBand: 'ageBand',
  stage: 'stage',
  channel: 'channel',
  because: 'because',
  note: 'note',
} as const satisfies Readonly<Record<ContactFact | 'because' | 'note', string>>;

/** Puts right what is recorded of a contact: the fields hold what is there, and only what was changed is sent. */
export const CorrectContactDialog = ({ contact, onDone, onClose }: CorrectContactDialogProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft(`correct-contact/${contact.id}`, 'draft.correctContact', nothingCorrected);
  const correction = draft.values;
  const recorded = factsOf(contact);
  const changed = changedFacts(correction, recorded);
  const moved = movedFacts(correction, recorded);
  const [overtaken, setOvertaken] = useState(false);
  const look = (): void => announceChanges([contact.id]);

  const problemsLeft = (): readonly Problem[] => [
    ...moved.map((field) => ({ field, text: text('correct.meanwhile.choose') })),
    ...(changed.length === 0 ? [{ field: 'topic', text: text('correct.unchanged') }] : []),
    ...whyProblems(text, correction),
  ];

  const ask = (commandId: string) => {
    const problems = problemsLeft();
    const { because } = correction;
    if (because === null || problems.length > 0) return { problems };
    return contactCorrectionInput(correction, recorded, { commandId, contactId: contact.id, because });
  };

  return (
    <CommandDialog
      document={CorrectContactDocument}
      title={text('contact.correct')}
      action={text('correct.send')}
      draft={draft}
      ask={ask}
      fields={fields}
      onClose={onClose}
      onDone={onDone}
      onRefusal={(code) => {
        if (code !== 'CHANGED_MEANWHILE') return;
        setOvertaken(true);
        look();
      }}
      onLook={look}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('correct.say')}</p>
          <ContactFactFields
            values={{ ...recorded, ...correction.typed }}
            change={(part) => {
              setOvertaken(false);
              draft.change(touched(correction, part, recorded));
            }}
            problems={problems}
            below={(fact) =>
              moved.includes(fact) && (
                <Moved
                  now={factInWords(text, format, fact, contact[fact])}
                  takesFocus={overtaken && fact === moved[0]}
                  onKeep={() => draft.change(seenNow(correction, fact, recorded))}
                  onTake={() => draft.change(withoutFact(correction, fact))}
                />
              )
            }
          />
          <WhyFields why={correction} change={draft.change} problems={problems} longest={longest.correctContact.note} />
        </>
      )}
    </CommandDialog>
  );
};
