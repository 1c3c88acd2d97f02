import { Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDraft, type DraftForm } from '../../../drafts/use-draft';
import { FormPage } from '../../../forms/form-page';
import { longest } from '../../../generated/longest';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { setFlash } from '../../../ui/flash';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { recordedOf } from '../correct/recorded';
import { SecondHolder } from '../correct/second-holder';
import { WhyFields, whyProblems } from '../correct/why-fields';
import { forgetFind } from '../find/find-state';
import type { Person } from '../person/person';
import type { RegisterValues } from './register.values';
import { SameChanges } from './same-changes';
import {
  acceptedOf,
  factsAnew,
  nothingAccepted,
  saidAtDesk,
  sameInput,
  withAccepted,
  wordsAnew,
  type SameValues,
} from './same-person';
import { useSamePerson } from './use-same-person';
import classes from '../../../forms/steps.module.css';

type SamePersonProps = {
  readonly person: Person;
  readonly answers: DraftForm<RegisterValues>;
  readonly draftName: string;
  readonly onBack: () => void;
};

/** The answers beside the record, to be accepted one by one; nothing is accepted for anybody, and going back loses nothing. */
export const SamePerson = ({ person, answers, draftName, onBack }: SamePersonProps) => {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const initial = useMemo(() => nothingAccepted(crypto.randomUUID()), []);
  const draft = useDraft<SameValues>(draftName, 'draft.same', initial);
  const [overtaken, setOvertaken] = useState(false);
  const { values } = draft;
  const today = format.today();
  const mayCorrect = person.may.includes('CORRECT');
  const recorded = recordedOf(person);
  const said = saidAtDesk(answers.values, recorded, today);
  const facts = factsAnew(said, recorded);
  const accepted = mayCorrect ? acceptedOf(values, facts, recorded) : [];
  const words = person.may.includes('RECORD_CONSENT') ? wordsAnew(answers.values, person) : [];
  const { contactId } = answers.values;

  const { carry, notDone, problems, setProblems, sending } = useSamePerson(
    draft,
    () => {
      setOvertaken(true);
      announceChanges([person.id]);
    },
    (outcome) => {
      void (async () => {
        await draft.discard();
        await answers.discard();
        forgetFind();
        if (outcome) setFlash(text(`correct.done.${outcome}`));
        void navigate(`/people/${person.id}`, { replace: true });
      })();
    },
  );

  const go = (): void => {
    if (!mayCorrect) return void navigate(`/people/${person.id}`);
    const left = accepted.length === 0 ? [] : whyProblems(text, values);
    setProblems(left);
    if (left.length > 0) return undefined;
    const known = { commandId: draft.commandId, personId: person.id };
    return void carry({
      correction: accepted.length === 0 ? undefined : sameInput(values, known, { said, recorded, facts: accepted }),
      words,
      link: contactId === null ? undefined : { commandId: values.linkId, contactId, personId: person.id },
    });
  };

  if (!draft.loaded) return <Skeleton height={320} maw={720} />;
  return (
    <div className={classes['page']}>
      <PageHead
        tab={text('same.tab')}
        title={text('same.title')}
        below={<PersonName name={person.name} after={person.reference} />}
      />
      <div className={classes['panel']}>
        <FormPage
          problems={problems}
          onSubmit={go}
          action={text(accepted.length > 0 ? 'same.go.correct' : 'same.go')}
          sending={sending}
          onBack={onBack}
          savedAt={answers.savedAt}
          notice={<RefusalNotice outcome={notDone} onAgain={go} sending={sending} />}
        >
          {mayCorrect ? (
            <>
              <p style={{ marginTop: 0 }}>{text('same.say')}</p>
              {overtaken && <Notice kind="info" title={text('same.moved')} />}
              <SameChanges
                facts={facts}
                recorded={recorded}
                said={said}
                accepted={accepted}
                onAccept={(fact, isAccepted) => {
                  setOvertaken(false);
                  draft.change({ accepted: withAccepted(values, fact, recorded, isAccepted) });
                }}
              />
              {accepted.length > 0 && (
                <WhyFields
                  why={values}
                  change={draft.change}
                  problems={problems}
                  longest={longest.correctPerson.note}
                />
              )}
              <SecondHolder
                changed={accepted}
                recorded={recorded}
                said={said}
                because={values.because}
                registeredOn={person.registeredOn}
                today={today}
              />
              {words.length > 0 && (
                <Notice kind="info" title={text('same.said')}>
                  <ul>
                    {words.map(({ purpose, decision }) => (
                      <li key={purpose}>
                        {text(`consent.ask.${purpose}`)} {text(`ConsentState.${decision}`)}
                      </li>
                    ))}
                  </ul>
                </Notice>
              )}
            </>
          ) : (
            <Notice kind="info" title={text('same.mayNot')}>
              {text('same.mayNot.say')}
            </Notice>
          )}
        </FormPage>
      </div>
    </div>
  );
};
