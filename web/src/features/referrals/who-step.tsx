import { Radio } from '@mantine/core';
import { useMemo } from 'react';
import { Choice } from '../../forms/choice';
import choice from '../../forms/choice.module.css';
import { problemOf, type Problem } from '../../forms/problems';
import { everyPriority } from '../../generated/codes';
import type { OfferingsForServiceQuery } from '../../generated/referrals';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Notice } from '../../ui/notice';
import { StatusBadge } from '../../ui/status-badge';
import { AuthorityFacts, AuthorityNotice } from './authority';
import { AnswerSpeed } from './answer-speed';
import { mayBeAsked } from './may-be-asked';
import { inOrderOfHelp } from './offering-order';
import type { RequestToRefer } from './refer-request';
import type { ReferValues } from './refer.values';
import classes from './refer.module.css';

export type OfferingLine = OfferingsForServiceQuery['offerings']['rows'][number];

type WhoStepProps = {
  readonly offerings: readonly OfferingLine[];
  readonly request: RequestToRefer;
  readonly values: ReferValues;
  readonly change: (part: Partial<ReferValues>) => void;
  readonly problems: readonly Problem[];
};

type OfferingFactsProps = { readonly offering: OfferingLine; readonly serviceCode: string; readonly asked: boolean };

const OfferingFacts = ({ offering, serviceCode, asked }: OfferingFactsProps) => {
  const text = useText();
  const format = useFormat();
  const others = offering.serviceCodes.filter((code) => code !== serviceCode).map((code) => serviceName(text, code));
  const { country } = useProfile();
  const { agreementInForce, cannotReceiveBecause } = offering;
  if (!agreementInForce) return <span>{text('refer.who.noAgreement')}</span>;
  if (cannotReceiveBecause !== null) return <span>{text(`refer.who.${cannotReceiveBecause}`)}</span>;
  return (
    <span className={classes['facts']}>
      <AuthorityFacts organisation={offering.organisation} />
      <AnswerSpeed offering={offering} />
      {offering.hasPlaces ? (
        <StatusBadge tone="done">{text('refer.who.places')}</StatusBadge>
      ) : (
        <StatusBadge tone="waiting">{text('refer.who.full', { day: format.day(offering.capacityAsOf) })}</StatusBadge>
      )}
      <span>
        {offering.country === country
          ? offering.city
          : text('refer.who.abroad', { country: format.country(offering.country) })}
      </span>
      <span>{text('refer.who.speaks', { languages: format.list(offering.languages.map(format.language)) })}</span>
      {others.length > 0 && <span>{text('refer.who.also', { services: format.list(others) })}</span>}
      {asked && <StatusBadge tone="closed">{text('refer.who.asked')}</StatusBadge>}
    </span>
  );
};

/** Who could give the service; who cannot receive it, and why, stands folded below and cannot be chosen. */
export const WhoStep = ({ offerings, request, values, change, problems }: WhoStepProps) => {
  const text = useText();
  const { country } = useProfile();
  const sorted = useMemo(() => inOrderOfHelp(offerings, country), [country, offerings]);
  const asked = new Set((request.referrals ?? []).map(({ receiver }) => receiver?.id));
  const chosen = offerings.find(({ id }) => id === values.offeringId);
  const [askable, others] = [sorted.filter(mayBeAsked), sorted.filter((offering) => !mayBeAsked(offering))];
  const line = (offering: OfferingLine) => (
    <Radio
      key={offering.id}
      value={offering.id}
      disabled={!mayBeAsked(offering)}
      label={offering.organisationName}
      description={
        <OfferingFacts
          offering={offering}
          serviceCode={request.serviceCode}
          asked={asked.has(offering.organisationId)}
        />
      }
      classNames={{
        root: `${choice['option']} ${mayBeAsked(offering) ? '' : classes['cannot']} ${values.offeringId === offering.id ? choice['chosen'] : ''}`,
        label: `${choice['words']} ${classes['name']}`,
        description: classes['description'] ?? '',
      }}
    />
  );
  return (
    <>
      <h2 className={classes['title']}>{text('refer.who.title')}</h2>
      <Radio.Group
        id="offering"
        label={text('refer.who.label')}
        error={problemOf(problems, 'offering')}
        value={values.offeringId}
        onChange={(offeringId) => change({ offeringId })}
        classNames={{ label: 'mrc-visually-hidden' }}
        mb="lg"
      >
        <div className={classes['offerings']}>{askable.map(line)}</div>
        {others.length > 0 && (
          <details className={classes['others']}>
            <summary>{text('refer.who.cannot', { count: others.length })}</summary>
            <div className={classes['offerings']}>{others.map(line)}</div>
          </details>
        )}
      </Radio.Group>
      {chosen && !chosen.hasPlaces && (
        <Notice kind="info" title={text('refer.who.full.say', { partner: chosen.organisationName })} />
      )}
      {chosen && <AuthorityNotice partner={chosen.organisationName} organisation={chosen.organisation} />}
      <Choice
        id="priority"
        label={text('refer.priority')}
        inRow
        options={everyPriority.map((priority) => ({ value: priority, label: text(`Priority.${priority}`) }))}
        value={values.priority}
        onChange={(priority) => change({ priority })}
      />
    </>
  );
};
