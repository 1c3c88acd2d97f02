import { Button, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { everyDisclosedField } from '../../../generated/codes';
import { PersonOpeningsDocument } from '../../../generated/person';
import type { Role } from '../../../generated/schema';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText, type Text } from '../../../i18n/use-text';
import { useHasRole } from '../../../session/use-session';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/screen-state';
import { openingVisits } from './opening-visits';
import classes from './person.module.css';

const mayLook: readonly Role[] = ['SUPERVISOR', 'PROTECTION_OFFICER', 'DATA_PROTECTION_OFFICER'];

const fieldName = (text: Text, field: string): string => {
  const code = everyDisclosedField.find((each) => each === field.toUpperCase().replaceAll('-', '_'));
  if (code) return text(`DisclosedField.${code}`);
  return text(field === 'summary' ? 'person.openings.summary' : 'person.openings.need');
};

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
            {openingVisits(personOpenings.rows).map(({ newest, since, fields }) => (
              <li key={newest.id} className={classes['item']}>
                <div>{newest.staff?.name ?? newest.organisation?.name ?? text('person.openings.somebody')}</div>
                <div className={classes['small']}>
                  {since === newest.openedAt || format.moment(since) === format.moment(newest.openedAt)
                    ? format.moment(newest.openedAt)
                    : text('person.openings.span', { from: format.moment(since), to: format.moment(newest.openedAt) })}
                </div>
                {newest.kind === 'DISCLOSURE' && (
                  <div className={classes['small']}>
                    {text('person.openings.read', {
                      fields: format.list(fields.map((field) => fieldName(text, field))),
                    })}
                  </div>
                )}
                {newest.because !== null && (
                  <div className={classes['small']}>{text(`OpeningBecause.${newest.because}`)}</div>
                )}
                {newest.sealedBecause !== null && (
                  <div className={classes['small']}>
                    {text('person.openings.sealed', { because: text(`SealedReason.${newest.sealedBecause}`) })}
                  </div>
                )}
                {newest.reason !== null && (
                  <div className={classes['small']}>{text('person.openings.reason', { reason: newest.reason })}</div>
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
