import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { FindPersonsQuery } from '../../../generated/find';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import classes from './find.module.css';

type Contact = Extract<FindPersonsQuery['findPersons'], { readonly __typename: 'FoundPersons' }>['contacts'][number];

/** Somebody who was helped without a name and comes back with the number. */
export const FoundContact = ({ contact }: { readonly contact: Contact }) => {
  const text = useText();
  const format = useFormat();
  return (
    <div className={classes['person']}>
      <div className={classes['who']}>{text('contact.one', { reference: contact.reference })}</div>
      <div className={classes['facts']}>
        <span>{`${text(`Topic.${contact.topic}`)} · ${format.day(contact.recordedOn)}`}</span>
        {contact.person && (
          <span className={classes['reasons']}>
            {text('find.contact.isNow', { name: contact.person.name.script, reference: contact.person.reference })}
          </span>
        )}
      </div>
      <span />
      <Button variant="default" size="sm" component={Link} to={`/contacts/${contact.id}`}>
        {text('find.contact.open')}
      </Button>
    </div>
  );
};
