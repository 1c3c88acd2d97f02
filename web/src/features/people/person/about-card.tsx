import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { CorrectButton, type OnCorrect } from '../correct/correct-button';
import { ContactWays } from '../contact-ways/contact-ways';
import { dateInWords } from '../facts/fact-words';
import { JourneyList } from '../journey/journey-list';
import type { Person } from './person';
import about from '../facts/about.module.css';
import classes from './person.module.css';

const PhoneLine = ({ phone, isUnsafe }: { readonly phone: Person['phone']; readonly isUnsafe: boolean }) => {
  const text = useText();
  const [shown, show] = useState(false);
  if (phone === null) return <dd>{text('person.phone.none')}</dd>;
  if (!shown) {
    return (
      <dd>
        <Button size="compact-sm" variant="default" onClick={() => show(true)}>
          {text('person.phone.show')}
        </Button>
      </dd>
    );
  }
  return (
    <dd>
      {isUnsafe && <p className={classes['never']}>{text('person.phone.never')}</p>}
      <bdi dir="ltr">{phone.number}</bdi>
      <div className={classes['small']}>{text(`PhoneOwner.${phone.whose}`)}</div>
      <div className={classes['small']}>{text(`PhoneSafety.${phone.safe}`)}</div>
      {phone.hours !== null && (
        <div className={classes['small']}>{text('person.phone.hours', { hours: phone.hours })}</div>
      )}
      {phone.safe === 'ONLY_WHEN' && phone.hours === null && (
        <p className={classes['never']}>{text('person.phone.hours.unsaid')}</p>
      )}
      {phone.sayYouAre !== null && (
        <div className={classes['small']}>{text('person.phone.sayYouAre', { who: phone.sayYouAre })}</div>
      )}
    </dd>
  );
};

type AboutCardProps = {
  readonly person: Person;
  /** Opens the correction of a block of facts; absent where who reads may not. */
  readonly onCorrect: OnCorrect | undefined;
  readonly onCorrected: (outcome: CorrectionOutcome) => void;
};

/** The facts of a person; the phone stays closed until somebody asks for it. */
export const AboutCard = ({ person, onCorrect, onCorrected }: AboutCardProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <Card title={text('person.about')}>
      <dl className={about['about']}>
        <dt>
          {text('person.born')}
          <CorrectButton block="identity" onCorrect={onCorrect} />
        </dt>
        <dd>{dateInWords(text, format, person.birth)}</dd>
        <dt>
          {text('person.relation')}
          <CorrectButton block="about" onCorrect={onCorrect} />
        </dt>
        <dd>{text(`Relation.${person.relation}`)}</dd>
        <dt>
          {text('person.phone')}
          <CorrectButton block="phone" onCorrect={onCorrect} />
        </dt>
        <PhoneLine phone={person.phone} isUnsafe={person.phoneIsUnsafe} />
        <dd>
          <ContactWays person={person} onCorrected={onCorrected} />
        </dd>
        <dt>
          {text('person.migration')}
          <CorrectButton block="journey" onCorrect={onCorrect} />
        </dt>
        <dd>
          <JourneyList person={person} onCorrect={onCorrect} />
        </dd>
      </dl>
    </Card>
  );
};
