import { Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useDraft } from '../../../drafts/use-draft';
import { PersonDocument } from '../../../generated/person';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { refusalText } from '../../../i18n/refusal-text';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useProfile } from '../../../session/use-session';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import { ReasonForm } from '../person/reason-form';
import { openedFreely, type WhyOpened } from '../person/why-opened';
import { noAnswers, type RegisterValues } from './register.values';
import { SamePerson } from './same-person-form';

/** Somebody at intake who turned out to be registered: their record is opened, and what they said is carried over as far as it is accepted. */
export const SamePersonPage = () => {
  const { intake = '', id = '' } = useParams();
  return <OneSame key={`${intake}/${id}`} intake={intake} id={id} />;
};

const OneSame = ({ intake, id }: { readonly intake: string; readonly id: string }) => {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { country } = useProfile();
  const unanswered = useMemo(() => noAnswers(country), [country]);
  const answers = useDraft<RegisterValues>(`register/${intake}`, 'draft.register', unanswered);
  const [why, sayWhy] = useState<WhyOpened>(openedFreely);
  const variables = useMemo(() => ({ id, ...why }), [id, why]);
  const reading = useRead({ document: PersonDocument, variables });
  const answer = reading.data?.person;
  useLivePage([id], reading.again, answer?.__typename === 'Person' && isProtected(answer));
  if (!answers.loaded) return <Skeleton height={320} maw={720} />;
  if (answers.savedAt === null) return <Navigate to="/people" replace />;
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} maw={720} />}>
      {({ person }) => {
        if (person.__typename === 'Person')
          return (
            <SamePerson
              person={person}
              answers={answers}
              draftName={`same/${intake}/${id}`}
              onBack={() => void navigate(`/people/register/${intake}/check`)}
            />
          );
        if (person.__typename === 'ReasonNeeded') return <ReasonForm onReason={sayWhy} />;
        return <ScreenState page title={text('send.refused')} say={refusalText(text, format, person)} />;
      }}
    </Loaded>
  );
};
