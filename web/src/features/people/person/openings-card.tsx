import { Button, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonOpeningsDocument } from '../../../generated/person';
import type { Role } from '../../../generated/schema';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useHasRole } from '../../../session/use-session';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/screen-state';
import classes from './person.module.css';

const mayLook: readonly Role[] = ['SUPERVISOR', 'PROTECTION_OFFICER', 'DATA_PROTECTION_OFFICER'];

const Openings = ({ personId }: { readonly personId: string }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ personId }), [personId]);
  const reading = useRead({ document: PersonOpeningsDocument, variables });
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={96} />}>
      {({ personOpenings }) =>
        personOpenings.__typename !== 'OpeningConnection' ? (
          <p className={classes['none']}>{text('RefusalCode.NOT_ALLOWED')}</p>
        ) : (
          <ul className={classes['lines']}>
            {personOpenings.rows.map((opening) => (
              <li key={opening.id} className={classes['item']}>
                <div>{opening.staff?.name ?? opening.organisation?.name ?? text('person.openings.somebody')}</div>
                <div className={classes['small']}>{format.moment(opening.openedAt)}</div>
                {opening.reason !== null && (
                  <div className={classes['small']}>{text('person.openings.reason', { reason: opening.reason })}</div>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};

/** Who opened this record, for those who watch over it; asked only when wanted. */
export const OpeningsCard = ({ personId }: { readonly personId: string }) => {
  const text = useText();
  const looks = useHasRole(mayLook);
  const [shown, show] = useState(false);
  if (!looks) return null;
  return (
    <Card title={text('person.openings')}>
      {shown ? (
        <Openings personId={personId} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => show(true)}>
          {text('person.openings.show')}
        </Button>
      )}
    </Card>
  );
};
