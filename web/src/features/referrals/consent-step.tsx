import { Skeleton } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { ConsentQuestion } from '../../forms/consent-question';
import { LanguageSelect } from '../../forms/language-select';
import { problemOf, type Problem } from '../../forms/problems';
import { SharingWordingsDocument } from '../../generated/referrals';
import { useRead } from '../../graphql/use-read';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Notice } from '../../ui/notice';
import { Loaded } from '../../ui/screen-state';
import { ConsentMannerFields, InterpreterField } from '../people/consent/consent-manner';
import { LastDayField } from '../people/consent/last-day';
import type { ReadOut } from '../people/consent/manner';
import { AuthorityNotice } from './authority';
import { Fact, Facts } from './disclosed-facts';
import type { PersonNeed } from './person-need';
import type { ReferValues } from './refer.values';
import type { OfferingLine } from './who-step';
import classes from './refer.module.css';

type ConsentStepProps = {
  readonly need: PersonNeed;
  readonly offering: OfferingLine;
  readonly values: ReferValues;
  readonly change: (part: Partial<ReferValues>) => void;
  readonly problems: readonly Problem[];
  readonly onWording: (wording: ReadOut | null) => void;
};

const WhatIsAsked = ({ offering, values }: Pick<ConsentStepProps, 'offering' | 'values'>) => {
  const text = useText();
  const format = useFormat();
  const { country } = useProfile();
  const place = `${offering.organisationName}, ${offering.city}, ${format.country(offering.country)}`;
  const what = [
    text('refer.consent.need'),
    ...(values.fields ?? []).map((field) => text(`DisclosedField.${field}`)),
    text('refer.consent.summary'),
  ];
  return (
    <div className={classes['asked']}>
      <Facts>
        <Fact name={text('refer.consent.who')}>{place}</Fact>
        <Fact name={text('refer.consent.what')}>{format.list(what)}</Fact>
      </Facts>
      <AuthorityNotice partner={offering.organisationName} organisation={offering.organisation} />
      {offering.country !== country && (
        <Notice kind="info" title={text('refer.consent.border', { country: format.country(offering.country) })} />
      )}
    </div>
  );
};

/** The wording to read out, the answer, and how it was given. A no ends kindly. */
export const ConsentStep = ({ need, offering, values, change, problems, onWording }: ConsentStepProps) => {
  const text = useText();
  const format = useFormat();
  const wanted = values.wordingLanguage ?? need.now.language ?? 'en';
  const { organisationName: centre, country: own } = useProfile();
  const { organisationName: receiver } = offering;
  const country = offering.country === own ? null : offering.country;
  const named = useMemo(() => ({ centre: centre || null, receiver, country }), [centre, receiver, country]);
  const { fields } = values;
  const variables = useMemo(() => ({ language: wanted, named, fields: fields ?? [] }), [wanted, named, fields]);
  const reading = useRead({ document: SharingWordingsDocument, variables });
  const wording = reading.data?.consentWordings.find(({ purpose }) => purpose === 'SHARING');
  const [id, language, hash] = [wording?.id, wording?.language, wording?.hash];
  useEffect(() => {
    onWording(id === undefined || language === undefined || hash === undefined ? null : { id, language, hash, named });
  }, [id, language, hash, named, onWording]);
  const saysNo = values.decision === 'REFUSED';
  return (
    <>
      <h2 className={classes['title']}>{text('refer.consent.title')}</h2>
      <WhatIsAsked offering={offering} values={values} />
      <LanguageSelect
        id="wordingLanguage"
        label={text('refer.consent.language')}
        value={wanted}
        onChange={(wordingLanguage) => change({ wordingLanguage, decision: null })}
      />
      <Loaded reading={reading} skeleton={<Skeleton height={120} mb="md" />}>
        {() => (
          <>
            {wording && wording.language !== wanted && (
              <Notice kind="info" title={text('refer.consent.fallback', { language: format.language(wanted) })} />
            )}
            {wording && (
              <ConsentQuestion
                id="decision"
                purpose="SHARING"
                wording={wording}
                problem={problemOf(problems, 'decision')}
                value={values.decision}
                onChange={(decision) => change({ decision, answeredTo: wording.hash })}
              />
            )}
          </>
        )}
      </Loaded>
      {saysNo && (
        <Notice kind="info" title={text('refer.no.title')}>
          {text('refer.no.say')}
        </Notice>
      )}
      {values.decision === 'GIVEN' && (
        <LastDayField value={values.lastDay ?? ''} onChange={(lastDay) => change({ lastDay })} problems={problems} />
      )}
      <ConsentMannerFields value={values} onChange={change} problems={problems} />
      <div className={classes['interpreter']}>
        <InterpreterField value={values} onChange={change} problems={problems} />
      </div>
    </>
  );
};
