import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import type { Request } from './request';

const personOf = ({ subject }: Request): string | undefined =>
  subject?.__typename === 'Contact' ? subject.person?.id : subject?.id;

/** Says that who asked does not agree to care at present, and leads to where that is recorded. */
export const NoCareNotice = ({ request }: { readonly request: Request }) => {
  const text = useText();
  if (request.agreesToCare) return null;
  const person = personOf(request);
  return (
    <Notice
      kind="info"
      title={text('person.care.takenBack')}
      action={
        person && (
          <Button size="sm" variant="default" component={Link} to={`/people/${person}`}>
            {text('person.care.toPerson')}
          </Button>
        )
      }
    >
      {text('person.care.takenBack.say')}
    </Notice>
  );
};
