import { Modal, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { ConsentQuestion } from '../../forms/consent-question';
import { FormPage } from '../../forms/form-page';
import { LanguageSelect } from '../../forms/language-select';
import { problemOf, type Problem } from '../../forms/problems';
import { RecordConsentDocument, type RecordConsentMutation } from '../../generated/person';
import type { ConsentDecision, OwnPurpose } from '../../generated/schema';
import { useCommand } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';
import { Loaded } from '../../ui/screen-state';
import { ConsentMannerFields } from './consent-manner';
import { useWordings, WordingFallback } from './register-consent-steps';
import type { ConsentManner } from './register.values';

type Values = ConsentManner & { readonly language: string; readonly decision: ConsentDecision | null };

type RecordConsentModalProps = {
  readonly personId: string;
  readonly language: string;
  readonly purpose: OwnPurpose;
  readonly onClose: () => void;
};

const pick = (data: RecordConsentMutation) => data.recordConsent;

/** Asks one purpose again and records the answer, whichever it is. */
export const RecordConsentModal = ({ personId, language, purpose, onClose }: RecordConsentModalProps) => {
  const text = useText();
  const draft = useDraft<Values>(`consent/${personId}/${purpose}`, 'consent', {
    language,
    decision: null,
    givenBy: 'SELF',
    givenRelation: '',
    childAssent: false,
    mode: 'VERBAL',
    witness: '',
    interpreter: 'NONE',
  });
  const { values, change } = draft;
  const reading = useWordings(values.language);
  const { send, sending } = useCommand(RecordConsentDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const wording = reading.data?.consentWordings.find((each) => each.purpose === purpose);
  const record = async (): Promise<void> => {
    const { decision } = values;
    if (decision === null || !wording) {
      setProblems([{ field: 'decision', text: text('form.required') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const forChild = values.givenBy === 'PARENT' || values.givenBy === 'GUARDIAN';
    const outcome = await send({
      commandId: draft.commandId,
      personId,
      purpose,
      decision,
      givenBy: values.givenBy,
      relation: values.givenBy === 'SELF' ? null : values.givenRelation.trim() || null,
      childAssent: forChild ? values.childAssent : null,
      mode: values.mode,
      witness: values.witness.trim() || null,
      interpreter: values.interpreter,
      wordingId: wording.id,
      wordingLanguage: wording.language,
      validUntil: null,
    });
    if (outcome.kind !== 'done') {
      setNotDone(outcome);
      if (outcome.kind === 'failed') draft.markWaiting();
      return;
    }
    await draft.discard();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('person.consent.record.title', { purpose: text(`consent.ask.${purpose}`) })}
      closeButtonProps={{ 'aria-label': text('close') }}
      size="xl"
    >
      <FormPage
        problems={problems}
        onSubmit={() => void record()}
        action={text('person.consent.record.go')}
        sending={sending}
        notice={<RefusalNotice outcome={notDone} onAgain={() => void record()} sending={sending} />}
      >
        <LanguageSelect
          id="language"
          label={text('register.wordingLanguage')}
          value={values.language}
          onChange={(next) => change({ language: next })}
        />
        <Loaded reading={reading} skeleton={<Skeleton height={120} mb="md" />}>
          {({ consentWordings }) => (
            <>
              <WordingFallback wanted={values.language} wordings={consentWordings} />
              {wording && (
                <ConsentQuestion
                  id="decision"
                  purpose={purpose}
                  wording={wording}
                  problem={problemOf(problems, 'decision')}
                  value={values.decision}
                  onChange={(decision) => change({ decision })}
                />
              )}
            </>
          )}
        </Loaded>
        <ConsentMannerFields value={values} onChange={change} />
      </FormPage>
    </Modal>
  );
};
