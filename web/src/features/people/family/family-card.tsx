import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonFamilyDocument } from '../../../generated/family';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { AddMemberDialog } from './add-member-dialog';
import type { OfFamily } from './family.values';
import { FamilyHistory } from './family-history';
import { EndMemberDialog } from './member-dialogs';
import { MemberLine } from './member-line';
import classes from './family.module.css';

/** The household of a person: who is of it, and what may be done about each. */
export const FamilyCard = ({ person }: { readonly person: OfFamily }) => {
  const text = useText();
  const variables = useMemo(() => ({ personId: person.id }), [person.id]);
  const reading = useRead({ document: PersonFamilyDocument, variables });
  const [asked, ask] = useState<'add' | 'leave' | null>(null);
  const answer = reading.data?.personFamily;
  const family = answer?.__typename === 'Family' ? answer : undefined;
  useLivePage([person.id], reading.again, isProtected(person));
  const mayKeep = person.may.includes('KEEP_FAMILY');
  const close = (): void => ask(null);
  if (!family) {
    if (reading.failure === undefined) return null;
    return (
      <Card title={text('family.title')}>
        <p className={classes['small']}>{text('family.notLoaded')}</p>
        <Button size="compact-sm" variant="default" mt="xs" onClick={reading.again}>
          {text('family.again')}
        </Button>
      </Card>
    );
  }
  const { members, changes, size } = family;
  return (
    <Card title={text('family.title')}>
      {members.length === 0 ? (
        <p className={classes['small']}>{text('family.none')}</p>
      ) : (
        <>
          <p className={classes['small']}>{text('family.size', { size })}</p>
          <ul className={classes['lines']}>
            {members.map((member) => (
              <MemberLine key={member.id} person={person} member={member} mayKeep={mayKeep} />
            ))}
          </ul>
        </>
      )}
      {mayKeep && (
        <div className={classes['actions']}>
          <Button size="compact-sm" variant="default" onClick={() => ask('add')}>
            {text('family.add')}
          </Button>
          {members.some(({ leftOn }) => leftOn === null) && (
            <Button size="compact-sm" variant="subtle" onClick={() => ask('leave')}>
              {text('family.leave')}
            </Button>
          )}
        </div>
      )}
      <FamilyHistory changes={changes} />
      {asked === 'add' && <AddMemberDialog personId={person.id} onClose={close} />}
      {asked === 'leave' && <EndMemberDialog personId={person.id} memberId={null} onClose={close} />}
    </Card>
  );
};
