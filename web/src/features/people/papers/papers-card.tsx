import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonDocumentsDocument } from '../../../generated/papers';
import type { CorrectionOutcome } from '../../../generated/schema';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { AddPaperDialog } from './add-paper-dialog';
import { PaperLine } from './paper-line';
import type { OfPapers } from './papers.values';
import classes from './papers.module.css';

type PapersCardProps = { readonly person: OfPapers; readonly onCorrected: (outcome: CorrectionOutcome) => void };

/** The identity documents of a person, and what may be done about each. */
export const PapersCard = ({ person, onCorrected }: PapersCardProps) => {
  const text = useText();
  const variables = useMemo(() => ({ personId: person.id }), [person.id]);
  const reading = useRead({ document: PersonDocumentsDocument, variables });
  const [adding, add] = useState(false);
  const answer = reading.data?.personDocuments;
  const papers = answer?.__typename === 'PersonDocuments' ? answer.documents : undefined;
  useLivePage([person.id], reading.again, isProtected(person));
  if (!papers) {
    if (reading.failure === undefined) return null;
    return (
      <Card title={text('papers.title')}>
        <p className={classes['small']}>{text('papers.notLoaded')}</p>
        <Button size="compact-sm" variant="default" mt="xs" onClick={reading.again}>
          {text('papers.again')}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={text('papers.title')}>
      {papers.length === 0 ? (
        <p className={classes['small']}>{text('papers.none')}</p>
      ) : (
        <ul className={classes['lines']}>
          {papers.map((paper) => (
            <PaperLine key={paper.id} person={person} paper={paper} onCorrected={onCorrected} />
          ))}
        </ul>
      )}
      {person.may.includes('RECORD_DOCUMENT') && (
        <div className={classes['actions']}>
          <Button size="compact-sm" variant="default" onClick={() => add(true)}>
            {text('papers.add')}
          </Button>
        </div>
      )}
      {adding && <AddPaperDialog personId={person.id} onClose={() => add(false)} />}
    </Card>
  );
};
