import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { PersonTimelineDocument } from '../../../generated/person';
import type { CorrectionOutcome } from '../../../generated/schema';
import { isProtected } from '../../../graphql/is-protected';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { useKept } from '../../../place/use-kept';
import { DueDate } from '../../../ui/due-date';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { SeenBy } from '../../../ui/seen-by';
import { ErasureCard } from '../../erasures/erasure-card';
import { ExceptionsCard, ExceptionsToTell } from '../../exceptions/exceptions-card';
import { usePersonExceptions } from '../../exceptions/use-person-exceptions';
import { CorrectButton, type OnCorrect } from '../correct/correct-button';
import { Correcting, useCorrectDialogLoaded } from '../correct/correcting';
import type { Block } from '../correct/correct.values';
import { CorrectionDone } from '../correct/correction-done';
import { CorrectionsCard } from '../correct/corrections-card';
import { usePersonCorrections } from '../correct/use-corrections';
import { WaitingCorrections } from '../correct/waiting-corrections';
import { FamilyCard } from '../family/family-card';
import { OtherNames } from '../other-names/other-names';
import { PapersCard } from '../papers/papers-card';
import { NeedsCard } from '../needs/needs-card';
import { PersonInError } from '../in-error/person-in-error';
import { StatusCard } from '../status/status-card';
import { MergesCard } from './merges-card';
import { AboutCard } from './about-card';
import type { Person } from './person';
import { ConsentCard } from './consent-card';
import { LiftProtection } from './lift-protection';
import { OpeningsCard } from './openings-card';
import { ReferralList } from './referral-list';
import { RequestList } from './request-list';
import { receiversOf } from '../timeline/timeline-partners';
import { TimelineCard, type TimelineEntry } from '../timeline/timeline-card';
import classes from './person.module.css';
import type { WhyOpened } from './why-opened';

type Offering = { readonly onCorrect: OnCorrect | undefined };

/** What is being corrected: a block of facts, and of several migrations which one. */
type Corrected = { readonly block: Block; readonly episodeId: string | null };

type PersonViewProps = { readonly person: Person; readonly why: WhyOpened; readonly actions: ReactNode };

const Facts = ({ person, onCorrect }: { readonly person: Person } & Offering) => {
  const text = useText();
  const format = useFormat();
  const facts = [
    text(`Sex.${person.sex}`),
    person.age === null ? null : text('person.age', { age: person.age }),
    person.nationality === null ? null : format.country(person.nationality),
    person.reference,
    text('person.speaks', { languages: format.list(person.spokenLanguages.map(format.language)) }),
    person.interpreterLanguage === null
      ? null
      : text('person.interpreter', { language: format.language(person.interpreterLanguage) }),
  ];
  return (
    <ul className={classes['facts']}>
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      {onCorrect && (
        <li>
          <CorrectButton block="identity" onCorrect={onCorrect} />
        </li>
      )}
    </ul>
  );
};

const Numbers = ({ person }: { readonly person: Person }) => {
  const text = useText();
  if (person.requests === null) return null;
  const open = person.requests.rows.filter(({ state }) => state === 'OPEN');
  const [next] = [...open].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <dl className={classes['numbers']}>
      <div>
        <dt>{text('person.openCount')}</dt>
        <dd>{open.length}</dd>
      </div>
      <div>
        <dt>{text('person.nextDue')}</dt>
        <dd className={classes['small']}>
          {next ? <DueDate on={next.dueOn} overdueDays={next.overdueDays} /> : text('person.nothingDue')}
        </dd>
      </div>
    </dl>
  );
};

type Earlier = { readonly after: string | null; readonly entries: readonly TimelineEntry[] };

const PersonTimeline = ({ person, why }: Omit<PersonViewProps, 'actions'>) => {
  const client = useClient();
  const first = person.timeline;
  const [earlier, setEarlier] = useKept<Earlier | null>('earlier', null);
  const [loading, setLoading] = useState(false);
  const after = earlier ? earlier.after : (first?.endCursor ?? null);
  const more = async (): Promise<void> => {
    setLoading(true);
    const { data } = await client
      .query(PersonTimelineDocument, { id: person.id, ...why, after }, { requestPolicy: 'network-only' })
      .toPromise();
    setLoading(false);
    const page = data?.person.__typename === 'Person' ? data.person.timeline : null;
    if (page) setEarlier((before) => ({ after: page.endCursor, entries: [...(before?.entries ?? []), ...page.rows] }));
  };
  const known = new Set(first?.rows.map(({ id }) => id));
  const entries = first && [...first.rows, ...(earlier?.entries.filter(({ id }) => !known.has(id)) ?? [])];
  return (
    <TimelineCard
      homeCentre={person.centre?.id}
      entries={entries}
      receivers={receiversOf(person)}
      onMore={after === null ? undefined : () => void more()}
      loadingMore={loading}
    />
  );
};

/** The identity bar; what is open and next over what happened, and beside them what was agreed and who it is. */
export const PersonView = ({ person, why, actions }: PersonViewProps) => {
  const text = useText();
  const format = useFormat();
  const place = person.centre?.name ?? '…';
  const corrections = usePersonCorrections(person.id, isProtected(person));
  const exceptions = usePersonExceptions(person.id, isProtected(person));
  const [corrected, correct] = useState<Corrected | null>(null);
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  const begin: OnCorrect = (block, episodeId) => {
    setOutcome(null);
    correct({ block, episodeId: episodeId ?? null });
  };
  const onCorrect = person.may.includes('CORRECT') ? begin : undefined;
  useCorrectDialogLoaded(onCorrect !== undefined);
  const look = (): void => announceChanges([person.id]);
  return (
    <>
      <CorrectionDone outcome={outcome} />
      <PageHead
        tab={text('person.tab')}
        title={<PersonName name={person.name} size="page" />}
        below={
          <>
            <OtherNames person={person} onCorrected={setOutcome} />
            <Facts person={person} onCorrect={onCorrect} />
          </>
        }
        actions={
          <>
            <Numbers person={person} />
            {actions}
          </>
        }
      />
      <ExceptionsToTell exceptions={exceptions} />
      <WaitingCorrections corrections={corrections} onLook={look} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <div className={classes['open']}>
            <RequestList requests={person.requests?.rows ?? null} />
            <ReferralList referrals={person.referrals?.rows ?? null} />
          </div>
          <div className={classes['happened']}>
            <PersonTimeline person={person} why={why} />
          </div>
        </div>
        <div className={classes['column']}>
          <ConsentCard person={person} />
          <ExceptionsCard exceptions={exceptions} />
          <AboutCard person={person} onCorrect={onCorrect} onCorrected={setOutcome} />
          <PapersCard person={person} onCorrected={setOutcome} />
          <NeedsCard person={person} />
          <FamilyCard person={person} />
          <StatusCard person={person} />
          <MergesCard person={person} />
          <CorrectionsCard corrections={corrections} onLook={look} />
          <OpeningsCard personId={person.id} />
          {person.may.includes('GIVE_ACCESS_LOG') && (
            <Link className={classes['small']} to={`/people/${person.id}/access-log`}>
              {text('person.accessLog')}
            </Link>
          )}
          <p className={classes['small']} style={{ margin: 0 }}>
            {text('person.registered', { day: format.day(person.registeredOn), centre: place })}
          </p>
          {person.may.includes('ASK_ERASURE') && <ErasureCard personId={person.id} onErased={look} />}
          <SeenBy roles={person.seenBy} />
          <LiftProtection person={person} />
          <PersonInError person={person} />
          {person.liftingNote !== null && (
            <p className={classes['small']} dir="auto">
              {text('person.liftProtection.noted', { note: person.liftingNote })}
            </p>
          )}
        </div>
      </div>
      {corrected && (
        <Correcting
          key={corrected.episodeId ?? corrected.block}
          person={person}
          {...corrected}
          onDone={setOutcome}
          onClose={() => correct(null)}
        />
      )}
    </>
  );
};
