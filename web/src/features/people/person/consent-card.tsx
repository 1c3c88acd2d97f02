import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { everyOwnPurpose } from '../../../generated/codes';
import type { OwnPurpose } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import type { Person } from './person';
import { sharedWith } from './consent-shared';
import { StopSharing } from './stop-sharing';
import { RecordConsentModal } from '../consent/record-consent-modal';
import { WithdrawConsentModal } from '../consent/withdraw-consent-modal';
import classes from './person.module.css';

type Consent = Person['consents'][number];

const tones: Record<Consent['decision'], Tone> = {
  GIVEN: 'done',
  REFUSED: 'closed',
  WITHDRAWN: 'closed',
  EXPIRED: 'closed',
};

type ConsentLineProps = {
  readonly name: string;
  readonly consent: Consent | undefined;
  /** Where it stands as it was said. */
  readonly evidence: string | undefined;
  readonly onAsk: (() => void) | undefined;
  readonly onWithdraw: (() => void) | undefined;
};

/** One line until it is touched: then since when, until when, what is shared, and what can be done about it. */
const ConsentLine = ({ name, consent, evidence, onAsk, onWithdraw }: ConsentLineProps) => {
  const text = useText();
  const format = useFormat();
  const shared = consent ? sharedWith(consent) : [];
  const again = text(consent ? 'person.consent.change' : 'person.consent.ask');
  const act = consent?.decision === 'GIVEN' && onWithdraw ? onWithdraw : onAsk;
  const verb = act === onWithdraw ? text('person.consent.withdraw') : again;
  const facts = consent
    ? [
        format.day(consent.decidedOn),
        consent.validUntil !== null && consent.decision === 'GIVEN'
          ? text('person.consent.until', { day: format.day(consent.validUntil) })
          : null,
        shared.length > 0
          ? text('person.consent.fields', { fields: format.list(shared.map((each) => text(each))) })
          : null,
        text(`ConsentMode.${consent.mode}`),
        consent.witnessRole === null
          ? null
          : text('person.consent.witness', { role: text(`WitnessRole.${consent.witnessRole}`) }),
      ].filter((fact) => fact !== null)
    : [];
  return (
    <li>
      <details className={classes['consent']}>
        <summary>
          <span className={classes['purpose']}>
            {name}
            {consent?.askAgain && consent.validUntil !== null && (
              <span className={classes['ends']}>
                {text('person.consent.ends', { days: format.daysUntil(consent.validUntil) })}
              </span>
            )}
          </span>
          {consent ? (
            <StatusBadge tone={tones[consent.decision]}>{text(`ConsentState.${consent.decision}`)}</StatusBadge>
          ) : (
            <span className={classes['small']}>{text('person.consent.notAsked')}</span>
          )}
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </summary>
        <div className={classes['touched']}>
          <span className={classes['small']}>{facts.join(' · ')}</span>
          {evidence && (
            <Link className={classes['small']} to={evidence} aria-label={`${text('person.consent.evidence')}: ${name}`}>
              {text('person.consent.evidence')}
            </Link>
          )}
          {consent?.askAgain && onAsk && act !== onAsk && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={onAsk}
              aria-label={`${text('person.consent.askAgain')}: ${name}`}
            >
              {text('person.consent.askAgain')}
            </Button>
          )}
          {act && (
            <Button size="compact-sm" variant="subtle" onClick={act} aria-label={`${verb}: ${name}`}>
              {verb}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
};

/** What the person decided, per purpose and per receiver, and the way to change it. */
export const ConsentCard = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const [asking, ask] = useState<OwnPurpose | null>(null);
  const [taking, take] = useState<Consent | null>(null);
  const mayRecord = person.may.includes('RECORD_CONSENT');
  const mayWithdraw = person.may.includes('WITHDRAW_CONSENT');
  const evidenceOf = (consent: Consent | undefined) =>
    consent && (mayRecord || mayWithdraw) ? `/people/${person.id}/consents/${consent.id}` : undefined;
  const sharing = person.consents.filter(({ purpose }) => purpose === 'SHARING');
  return (
    <Card title={text('person.consent')}>
      <ul className={classes['lines']}>
        {everyOwnPurpose.map((purpose) => {
          const consent = person.consents.find((each) => each.purpose === purpose);
          return (
            <ConsentLine
              key={purpose}
              name={text(`consent.ask.${purpose}`)}
              consent={consent}
              evidence={evidenceOf(consent)}
              onAsk={mayRecord ? () => ask(purpose) : undefined}
              onWithdraw={mayWithdraw && consent ? () => take(consent) : undefined}
            />
          );
        })}
        {sharing.map((consent) => (
          <ConsentLine
            key={consent.id}
            name={text('person.consent.sharing', { receiver: consent.receiver?.name ?? '…' })}
            consent={consent}
            evidence={evidenceOf(consent)}
            onAsk={undefined}
            onWithdraw={mayWithdraw ? () => take(consent) : undefined}
          />
        ))}
      </ul>
      <StopSharing person={person} />
      {asking && (
        <RecordConsentModal
          key={asking}
          personId={person.id}
          language={person.spokenLanguages[0] ?? 'en'}
          purpose={asking}
          onClose={() => ask(null)}
        />
      )}
      {taking && (
        <WithdrawConsentModal key={taking.id} personId={person.id} consent={taking} onClose={() => take(null)} />
      )}
    </Card>
  );
};
