import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import type { Person } from './person';
import classes from './person.module.css';

const PhoneLine = ({ phone }: { readonly phone: Person['phone'] }) => {
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
      {phone.safe === 'NO' && <p className={classes['never']}>{text('person.phone.never')}</p>}
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

/** The facts of a person; the phone stays closed until somebody asks for it. */
export const AboutCard = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const format = useFormat();
  const born = format.dateParts(person.birth);
  return (
    <Card title={text('person.about')}>
      <dl className={classes['about']}>
        <dt>{text('person.born')}</dt>
        <dd>
          {born === undefined
            ? text('date.unknown')
            : person.birth.precision === 'ESTIMATED'
              ? text('date.about', { date: born })
              : born}
        </dd>
        <dt>{text('person.relation')}</dt>
        <dd>{text(`Relation.${person.relation}`)}</dd>
        <dt>{text('person.phone')}</dt>
        <PhoneLine phone={person.phone} />
        <dt>{text('person.migration')}</dt>
        <dd>
          {person.episodes.length === 0
            ? text('person.migration.none')
            : person.episodes.map((episode, index) => {
                const from = episode.from && format.dateParts(episode.from);
                const to = episode.to && format.dateParts(episode.to);
                const way = format.way([episode.origin, episode.destination].filter((code) => code !== null));
                return (
                  <div key={`${episode.origin}${index}`}>
                    {way}
                    <div className={classes['small']}>
                      {[
                        text(`Stage.${episode.stage}`),
                        text(`EpisodePurpose.${episode.purpose}`),
                        from ? text('person.migration.from', { date: from }) : null,
                        to ? text('person.migration.to', { date: to }) : null,
                        episode.returnKind ? text(`ReturnKind.${episode.returnKind}`) : null,
                      ]
                        .filter((fact) => fact !== null)
                        .join(' · ')}
                    </div>
                  </div>
                );
              })}
        </dd>
      </dl>
    </Card>
  );
};
