import { Skeleton } from '@mantine/core';
import { useDraft } from '../../../drafts/use-draft';
import { ConsentQuestion } from '../../../forms/consent-question';
import { CommandDialog } from '../../../forms/command-dialog';
import { LanguageSelect } from '../../../forms/language-select';
import { problemOf } from '../../../forms/problems';
import { RecordConsentDocument } from '../../../generated/commands';
import type { OwnPurpose } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Loaded } from '../../../ui/screen-state';
import { ConsentMannerFields, InterpreterField } from './consent-manner';
import { LastDayField, lastDayOf } from './last-day';
import {
  answeredTo,
  mannerFields,
  mannerTold,
  noManner,
  openQuestions,
  type Answered,
  type ConsentManner,
} from './manner';
import { useOwnCentre, useWordings, WordingFallback } from './wordings';

type Values = ConsentManner &
  Answered & {
    readonly language: string;
    readonly lastDay: string;
  };

type RecordConsentModalProps = {
  readonly personId: string;
  readonly language: string;
  readonly purpose: OwnPurpose;
  readonly onClose: () => void;
};

/** Asks one purpose again and records the answer, whichever it is. */
export const RecordConsentModal = ({ personId, language, purpose, onClose }: RecordConsentModalProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<Values>(`consent/${personId}/${purpose}`, 'draft.consent', {
    language,
    decision: null,
    answeredTo: null,
    lastDay: '',
    ...noManner,
  });
  const { change } = draft;
  const named = useOwnCentre();
  const reading = useWordings(draft.values.language);
  const wording = reading.data?.consentWordings.find((each) => each.purpose === purpose);
  const values = answeredTo(draft.values, wording);
  const ask = (commandId: string) => {
    const { decision } = values;
    const last = lastDayOf(text, values.decision === 'GIVEN' ? values.lastDay : '', format.today());
    const told = wording && mannerTold(values, { ...wording, named }, last.day);
    const open = [...(decision === null || !wording ? ['decision'] : []), ...openQuestions(values)];
    if (decision === null || told === undefined || open.length > 0) {
      return { problems: open.map((field) => ({ field, text: text('form.required') })) };
    }
    if (last.problems.length > 0) return { problems: [...last.problems] };
    return { commandId, personId, purpose, decision, ...told };
  };
  return (
    <CommandDialog
      document={RecordConsentDocument}
      title={text('person.consent.record.title', { purpose: text(`consent.ask.${purpose}`) })}
      action={text('person.consent.record.go')}
      size="xl"
      draft={draft}
      ask={ask}
      fields={{
        ...mannerFields,
        decision: 'decision',
        wordingId: 'decision',
        wordingLanguage: 'language',
        validUntil: 'lastDay',
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <LanguageSelect
            id="language"
            label={text('register.wordingLanguage')}
            problem={problemOf(problems, 'language')}
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
                    onChange={(decision) => change({ decision, answeredTo: wording.hash })}
                  />
                )}
              </>
            )}
          </Loaded>
          {values.decision === 'GIVEN' && (
            <LastDayField value={values.lastDay} onChange={(lastDay) => change({ lastDay })} problems={problems} />
          )}
          <ConsentMannerFields value={values} onChange={change} problems={problems} />
          <InterpreterField value={values} onChange={change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};
