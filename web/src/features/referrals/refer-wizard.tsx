import { Button, Skeleton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useDraft } from '../../drafts/use-draft';
import { FormPage } from '../../forms/form-page';
import { stillSaid, type Problem } from '../../forms/problems';
import { OfferingsForServiceDocument } from '../../generated/referrals';
import type { RefusalCode } from '../../generated/schema';
import { useRead } from '../../graphql/use-read';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { setFlash } from '../../ui/flash';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';
import { Loaded } from '../../ui/screen-state';
import { CannotBeAsked } from '../exceptions/cannot-be-asked';
import { answeredTo, type ReadOut } from '../people/consent/manner';
import { ConsentStep } from './consent-step';
import { mayBeAsked } from './may-be-asked';
import { NobodyToAsk } from './nobody-to-ask';
import { NeedComes } from './need-comes';
import { usePersonNeed } from './person-need';
import type { PersonToRefer, RequestToRefer } from './refer-request';
import { checkStep, disclosureInput } from './refer.input';
import {
  askedAnew,
  carriedOver,
  forAnother,
  freshReferral,
  isReferStep,
  referSteps,
  saidIn,
  withOfferedOnly,
  type ReferStep,
  type ReferValues,
} from './refer.values';
import { SaidNo } from './said-no';
import { SeeStep } from './see-step';
import { StepTrail } from './step-trail';
import { useSaidBefore, type Before } from './use-said-before';
import { useSendReferral } from './use-send-referral';
import { WhoStep, type OfferingLine } from './who-step';
import classes from './refer.module.css';

type WizardProps = { readonly request: RequestToRefer; readonly person: PersonToRefer };

/** The offerings of the service, then the steps over them. */
export const ReferWizard = ({ request, person }: WizardProps) => {
  const variables = useMemo(() => ({ serviceCode: request.serviceCode }), [request.serviceCode]);
  const reading = useRead({ document: OfferingsForServiceDocument, variables });
  const before = useSaidBefore(request);
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={420} />}>
      {({ offerings }) =>
        before === undefined ? (
          <Skeleton height={420} />
        ) : (
          <Steps request={request} person={person} offerings={offerings.rows} before={before} />
        )
      }
    </Loaded>
  );
};

const isAboutOffering = (code: RefusalCode): boolean =>
  code === 'NO_AGREEMENT_IN_FORCE' || code === 'OFFERING_NOT_SUITABLE' || code === 'OFFERING_NOT_READ';

type StepsProps = WizardProps & { readonly offerings: readonly OfferingLine[]; readonly before: Before | null };

const Steps = ({ request, person, offerings, before }: StepsProps) => {
  const text = useText();
  const today = useFormat().today();
  const navigate = useNavigate();
  const { step: asked } = useParams();
  const [initial] = useState(() => carriedOver(freshReferral(request.priority), before?.said ?? null));
  const draft = useDraft<ReferValues>(`refer/${request.id}`, 'draft.refer', initial);
  const { prepare, send, sending } = useSendReferral();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const [excepted, except] = useState<string | null>(null);
  const [wording, setWording] = useState<ReadOut | null>(null);
  const reading = usePersonNeed(person.id, asked === 'see' || asked === 'consent');
  const known = reading.data?.previewDisclosure;
  const need = known?.__typename === 'DisclosurePreview' ? known : undefined;
  const values = answeredTo(need ? withOfferedOnly(draft.values, need) : draft.values, wording ?? undefined);
  const offering = offerings.find((each) => each.id === values.offeringId && mayBeAsked(each));
  const step: ReferStep = isReferStep(asked) && (asked === 'who' || offering) ? asked : 'who';
  const path = (to: ReferStep): string => `/requests/${request.id}/refer/${to}`;
  useEffect(() => {
    setProblems([]);
    window.scrollTo({ top: 0 });
  }, [step]);
  const change = (part: Partial<ReferValues>): void => {
    setNotDone(null);
    draft.change({ ...part, ...askedAnew() });
    const left = checkStep(text, step, { ...values, ...part }, today);
    setProblems((said) => stillSaid(said, left));
  };

  const goOn = (): void => {
    const found = checkStep(text, step, values, today);
    setProblems(found);
    const next = referSteps[referSteps.indexOf(step) + 1];
    if (found.length === 0 && next) void navigate(path(next));
  };

  const fail = (outcome: NotDone): void => {
    setNotDone(outcome);
    if (outcome.kind === 'failed') draft.markWaiting();
  };

  const finish = async (): Promise<void> => {
    except(null);
    const found = referSteps.flatMap((each) => checkStep(text, each, values, today));
    setProblems(found);
    if (found.length > 0 || !offering || !wording || !need) return;
    setNotDone(null);
    let ready = values.prepared;
    if (ready === null) {
      const input = disclosureInput(values, { person, offering, wording, today, text });
      if (input === undefined) return;
      const outcome = await prepare(input);
      if (outcome.kind !== 'done') {
        if (outcome.kind === 'refused' && outcome.refusal.code === 'COMMAND_REUSED') draft.change(askedAnew());
        fail(outcome);
        return;
      }
      const { disclosureId } = outcome.value;
      if (disclosureId === null) {
        draft.change(forAnother());
        void navigate(`/requests/${request.id}/refer/no`, { replace: true });
        return;
      }
      ready = { disclosureId };
      draft.change({ prepared: ready });
    }
    await sendOn(ready.disclosureId, offering);
  };

  const sendOn = async (disclosureId: string, to: OfferingLine): Promise<void> => {
    setNotDone(null);
    const about = { requestId: request.id, offeringId: to.id, disclosureId };
    const outcome = await send({ commandId: draft.commandId, ...about, ...saidIn(values) });
    if (outcome.kind !== 'done') {
      if (outcome.kind === 'refused' && outcome.refusal.code === 'DISCLOSURE_NOT_USABLE') draft.change(askedAnew());
      fail(outcome);
      return;
    }
    await draft.discard();
    setFlash(text('refer.sent', { number: outcome.value.number, partner: to.organisationName }));
    void navigate(`/referrals/${outcome.value.id}`, { replace: true });
  };

  const leave = async (): Promise<void> => {
    await draft.discard();
    void navigate(`/requests/${request.id}`);
  };

  if (asked === 'no') return <SaidNo another={path('who')} onLeave={() => void leave()} />;
  if (!draft.loaded) return <Skeleton height={420} />;
  if (asked !== step) return <Navigate to={path(step)} replace />;
  const back = referSteps[referSteps.indexOf(step) - 1];
  const saysNo = values.decision === 'REFUSED';
  const last = step === 'consent';
  const mayAskSomebody = offerings.some(mayBeAsked);
  return (
    <>
      <PageHead
        tab={text('refer.title')}
        back={{ to: `/requests/${request.id}`, place: text('refer.request') }}
        title={text('refer.title')}
        below={
          <div className={classes['subject']}>
            <PersonName name={person.name} after={person.reference} />
            <span>
              {serviceName(text, request.serviceCode)} · {request.number}
            </span>
          </div>
        }
      />
      <StepTrail step={step} />
      <div className={classes['panel']}>
        {!mayAskSomebody && <NobodyToAsk request={request} offerings={offerings} />}
        {mayAskSomebody && step !== 'who' && !need && <NeedComes reading={reading} />}
        {mayAskSomebody && last && need && offering && !saysNo && (
          <CannotBeAsked
            personId={person.id}
            receiverId={offering.organisationId}
            partner={offering.organisationName}
            fields={values.fields ?? []}
            summary={values.summary}
            onSend={(disclosureId) => {
              except(disclosureId);
              void sendOn(disclosureId, offering);
            }}
            sending={sending}
          />
        )}
        {mayAskSomebody && (step === 'who' || need) && (
          <FormPage
            problems={problems}
            onSubmit={last ? () => void finish() : goOn}
            action={text(last ? (saysNo ? 'refer.no.go' : 'refer.go') : 'form.next')}
            sending={sending}
            onBack={back && (() => void navigate(path(back)))}
            savedAt={draft.savedAt}
            notice={
              <RefusalNotice
                outcome={notDone}
                onAgain={() => void (excepted !== null && offering ? sendOn(excepted, offering) : finish())}
                sending={sending}
                wayOut={({ code }) => {
                  if (isAboutOffering(code)) {
                    return (
                      <Button size="sm" variant="default" component={Link} to={path('who')}>
                        {text('refer.otherPartner')}
                      </Button>
                    );
                  }
                  if (code === 'DISCLOSURE_NOT_USABLE' || code === 'PHONE_NOT_SAFE') {
                    return (
                      <Button size="sm" variant="default" component={Link} to={path('see')}>
                        {text('refer.askAgain')}
                      </Button>
                    );
                  }
                  return (
                    code === 'COMMAND_REUSED' && (
                      <Button size="sm" variant="default" component={Link} to={`/referrals/${draft.commandId}`}>
                        {text('refer.openSaved')}
                      </Button>
                    )
                  );
                }}
              />
            }
          >
            {step === 'who' && (
              <WhoStep offerings={offerings} request={request} values={values} change={change} problems={problems} />
            )}
            {step === 'see' && offering && need && (
              <SeeStep
                person={person}
                need={need}
                request={request}
                offering={offering}
                before={before}
                values={values}
                change={change}
                problems={problems}
              />
            )}
            {step === 'consent' && offering && need && (
              <ConsentStep
                need={need}
                offering={offering}
                values={values}
                change={change}
                problems={problems}
                onWording={setWording}
              />
            )}
          </FormPage>
        )}
      </div>
    </>
  );
};
