import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonContactWaysDocument } from '../../../generated/contact-ways';
import type { CorrectionOutcome } from '../../../generated/schema';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import classes from '../papers/papers.module.css';
import type { OfWays } from './contact-ways.values';
import { AddWayDialog } from './way-dialogs';
import { WayLine } from './way-line';

type ContactWaysProps = { readonly person: OfWays; readonly onCorrected: (outcome: CorrectionOutcome) => void };

/** The further ways to reach a person, and what may be done about each. */
export const ContactWays = ({ person, onCorrected }: ContactWaysProps) => {
  const text = useText();
  const variables = useMemo(() => ({ personId: person.id }), [person.id]);
  const reading = useRead({ document: PersonContactWaysDocument, variables });
  const [adding, add] = useState(false);
  const answer = reading.data?.personContactWays;
  const ways = answer?.__typename === 'PersonContactWays' ? answer.ways : undefined;
  useLivePage([person.id], reading.again, isProtected(person));
  if (!ways) {
    if (reading.failure === undefined) return null;
    return (
      <>
        <p className={classes['small']}>{text('ways.notLoaded')}</p>
        <Button size="compact-sm" variant="default" mt="xs" onClick={reading.again}>
          {text('ways.again')}
        </Button>
      </>
    );
  }
  return (
    <>
      {ways.length > 0 && (
        <ul className={classes['lines']} aria-label={text('ways.title')}>
          {ways.map((way) => (
            <WayLine key={way.id} person={person} way={way} onCorrected={onCorrected} />
          ))}
        </ul>
      )}
      {person.may.includes('RECORD_DETAILS') && (
        <div className={classes['actions']}>
          <Button size="compact-sm" variant="default" onClick={() => add(true)}>
            {text('ways.add')}
          </Button>
        </div>
      )}
      {adding && <AddWayDialog personId={person.id} onClose={() => add(false)} />}
    </>
  );
};
