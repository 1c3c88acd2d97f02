import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonErasuresDocument } from '../../generated/erasures';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { AskErasureDialog } from './erasure-dialogs';
import { ErasureLine } from './erasure-line';
import classes from '../../ui/record-lines.module.css';

type CardProps = { readonly personId: string; readonly onErased: () => void };

/** What the person asked of their record, and the way to write it down. */
export const ErasureCard = ({ personId, onErased }: CardProps) => {
  const text = useText();
  const variables = useMemo(() => ({ personId }), [personId]);
  const { data, again } = useRead({ document: PersonErasuresDocument, variables });
  const [asking, ask] = useState(false);
  const rows = data?.erasures.rows;
  if (rows === undefined) return null;
  const isOpen = rows.some(({ state }) => state === 'ASKED');
  const look = (): void => {
    again();
    onErased();
  };
  return (
    <>
      {rows.length > 0 && (
        <Card title={text('erasures.card')}>
          <ul className={classes['list']}>
            {rows.map((erasure) => (
              <ErasureLine key={erasure.id} erasure={erasure} leads={false} onDone={look} />
            ))}
          </ul>
        </Card>
      )}
      {!isOpen && (
        <Button size="compact-sm" variant="subtle" onClick={() => ask(true)}>
          {text('erasures.ask')}
        </Button>
      )}
      {asking && <AskErasureDialog personId={personId} onClose={() => ask(false)} onDone={again} />}
    </>
  );
};
