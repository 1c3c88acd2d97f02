import { Button, Skeleton } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { Link, Navigate, useNavigate, useNavigationType, useParams, useSearchParams } from 'react-router';
import { useDraft } from '../../../drafts/use-draft';
import { FormPage } from '../../../forms/form-page';
import { stillSaid, type Problem } from '../../../forms/problems';
import { useCommandForm } from '../../../forms/use-command-form';
import { RegisterPersonDocument } from '../../../generated/commands';
import { useFormat } from '../../../i18n/use-format';
import type { MessageId } from '../../../i18n/message-id';
import { useText, type Text } from '../../../i18n/use-text';
import { useProfile } from '../../../session/use-session';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page-head';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { setFlash } from '../../../ui/flash';
import { alikeSearches } from './alike';
import { AlikeNotice } from './alike-notice';
import { CheckAnswers } from './check-answers';
import { PhoneFields } from '../facts/contact-fields';
import { NameFields } from '../facts/fact-fields';
import { problemsInWords } from '../facts/problem-words';
import { forgetFind } from '../find/find-state';
import { backwards, changeOnly, onwards } from './register-way';
import { checkStep, isChildAlone } from './register.checks';
import { registerFields, stepOf } from './register.places';
import { registerInput } from './register.input';
import { begunWith, useLinkFamily } from './of-family';
import { MigrationStep, NationalityStep } from './offered-of-family';
import { isStep, steps, type RegisterValues, type Step } from './register.values';
import { CareStep, PurposesStep } from './register-consent-steps';
import { BirthStep, LanguageStep, RelationStep, SexStep, type StepProps } from './register-steps';
import { UsedIntake } from './used-intake';
import { useAlike } from './use-alike';
import classes from '../../../forms/steps.module.css';

const pages: Record<Exclude<Step, 'check'>, ComponentType<StepProps>> = {
  language: LanguageStep,
  care: CareStep,
  purposes: PurposesStep,
  name: NameFields,
  birth: BirthStep,
  sex: SexStep,
  nationality: NationalityStep,
  relation: RelationStep,
  phone: PhoneFields,
  migration: MigrationStep,
};

const fieldLabels: Partial<Record<string, MessageId>> = {
  spokenLanguages: 'register.spoken',
  interfaceLanguage: 'register.interface',
  interpreter: 'register.interpreter',
  interpreterLanguage: 'register.interpreterLanguage',
  givenBy: 'register.givenBy',
  givenRelation: 'register.givenRelation',
  childAssent: 'register.childAssent',
  mode: 'register.mode',
  appearsUnder18: 'register.appearsUnder18',
  care: 'consent.ask.CARE',
  'purpose-STATISTICS': 'consent.ask.STATISTICS',
  'purpose-FOLLOW_UP': 'consent.ask.FOLLOW_UP',
  'purpose-RESEARCH': 'consent.ask.RESEARCH',
  'purpose-FAMILY': 'consent.ask.FAMILY',
  latin: 'register.name.latin',
  phoneWhose: 'register.phone.whose',
  phoneSafe: 'register.phone.safe',
  phoneHours: 'register.phone.hours',
  phoneSayYouAre: 'register.phone.sayYouAre',
  migrationAnswer: 'register.migration.title',
  origin: 'register.origin',
  destination: 'register.destination',
  stage: 'register.stage',
  purpose: 'register.purpose',
  since: 'register.since',
  returned: 'register.returned',
  returnKind: 'register.returnKind',
};

const fieldLabel = (text: Text, step: Step, field: string): string =>
  text(fieldLabels[field] ?? `register.${step}.title`);

/** A new intake has an address of its own, so that two that were begun are not mixed up. */
export const RegisterStart = () => {
  const [id] = useState(() => crypto.randomUUID());
  return <Navigate to={`/people/register/${id}/language`} replace />;
};

export const RegisterPage = () => {
  const { intake = '', step } = useParams();
  if (!isStep(step)) return <Navigate to={`/people/register/${intake}/language`} replace />;
  return <Intake key={intake} intake={intake} step={step} />;
};

const Intake = ({ intake, step }: { readonly intake: string; readonly step: Step }) => {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const isOpenedAnew = useNavigationType() !== 'POP';
  const { country } = useProfile();
  const initial = useMemo(() => begunWith(country, intake), [country, intake]);
  const draft = useDraft<RegisterValues>(`register/${intake}`, 'draft.register', initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const refused = useRef<readonly Problem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setProblems(refused.current.filter(({ field }) => stepOf(field) === step));
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);

  const { values } = draft;
  const alike = useAlike(step === 'check' ? alikeSearches(values, format.today()) : []);
  const stepPath = (to: Step): string => `/people/register/${intake}/${to}`;
  const samePath = (id: string): string => `/people/register/${intake}/same/${id}`;
  const changePath = (to: Step): string => `${stepPath(to)}?${changeOnly}`;
  const problemsOf = (which: Step, given = values): readonly Problem[] =>
    problemsInWords(text, format, checkStep(which, given, format.today())).map((problem) => ({
      ...problem,
      label: fieldLabel(text, which, problem.field),
    }));

  const change = (part: Partial<RegisterValues>): void => {
    draft.change(part);
    const left = problemsOf(step, { ...values, ...part });
    setProblems((said) => stillSaid(said, left));
  };

  const goOn = (): void => {
    const found = problemsOf(step);
    refused.current = [];
    setProblems(found);
    const next = onwards(step, asked);
    if (found.length === 0 && next) void navigate(stepPath(next));
  };

  const linkFamily = useLinkFamily();
  const { notDone, sending, submit } = useCommandForm({
    document: RegisterPersonDocument,
    draft,
    ask: (commandId) => registerInput(commandId, values, format.today()),
    fields: registerFields,
    onRefused: (found) => {
      const placed = found.flatMap((problem) => {
        const step = stepOf(problem.field);
        return step === undefined ? [] : [{ step, ...problem, label: fieldLabel(text, step, problem.field) }];
      });
      refused.current = placed;
      const [first] = placed;
      if (first) void navigate(changePath(first.step));
    },
    onDone: ({ id, reference }) => {
      forgetFind();
      const goOn = (said: MessageId): void => {
        setFlash(text(said, { reference }));
        void navigate(`/people/${id}`, { replace: true });
      };
      void linkFamily(values, reference).then(goOn);
    },
  });

  const register = (): void => {
    const unfinished = steps.find((each) => checkStep(each, values, format.today()).length > 0);
    if (unfinished) void navigate(changePath(unfinished));
    else submit();
  };

  const helpWithoutName = async (): Promise<void> => {
    await draft.discard();
    forgetFind();
    void navigate('/contacts/new', { replace: true });
  };

  const back = backwards(step, asked);
  const saidNo = values.answers.CARE?.decision === 'REFUSED';
  const Page = step === 'check' ? null : pages[step];
  if (!draft.loaded) return <Skeleton height={320} maw={720} />;
  if (draft.savedAt === null && !(step === 'language' && isOpenedAnew)) return <UsedIntake />;
  return (
    <div className={classes['page']}>
      <PageHead
        tab={text('register.title')}
        title={text('register.title')}
        back={{ to: '/people', place: text('find.title') }}
      />
      <div className={classes['panel']}>
        <div className={classes['head']}>
          <p className={classes['progress']}>
            {text('register.step', { step: steps.indexOf(step) + 1, steps: steps.length })}
          </p>
          <h2 className={classes['title']} ref={heading} tabIndex={-1}>
            {text(`register.${step}.title`)}
          </h2>
          {(step === 'care' || step === 'purposes' || step === 'check') && (
            <p className={classes['hint']}>{text(`register.${step}.hint`)}</p>
          )}
        </div>
        {step === 'care' && saidNo ? (
          <>
            <CareStep values={values} change={change} problems={problems} />
            <Notice
              kind="info"
              title={text('register.careNo')}
              action={<Button onClick={() => void helpWithoutName()}>{text('register.careNo.go')}</Button>}
            >
              {text('register.careNo.say')}
            </Notice>
          </>
        ) : (
          <FormPage
            problems={problems}
            onSubmit={Page ? goOn : register}
            action={text(Page ? 'form.next' : 'register.go')}
            sending={sending}
            onBack={back && (() => void navigate(stepPath(back)))}
            savedAt={draft.savedAt}
            notice={
              <RefusalNotice
                outcome={notDone}
                onAgain={register}
                sending={sending}
                wayOut={({ code }) =>
                  code === 'COMMAND_REUSED' && (
                    <Button variant="default" size="sm" component={Link} to={`/people/${draft.commandId}`}>
                      {text('register.openSaved')}
                    </Button>
                  )
                }
              />
            }
          >
            {Page ? (
              <Page values={values} change={change} problems={problems} />
            ) : (
              <>
                {isChildAlone(values, format.today()) && (
                  <Notice
                    kind="info"
                    title={text('register.child')}
                    action={<Link to={changePath('care')}>{text('register.child.go')}</Link>}
                  >
                    {text('register.child.say')}
                  </Notice>
                )}
                <AlikeNotice people={alike} samePath={samePath} onRegister={register} sending={sending} />
                <CheckAnswers values={values} changePath={changePath} />
              </>
            )}
          </FormPage>
        )}
      </div>
    </div>
  );
};
