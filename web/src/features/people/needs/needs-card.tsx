import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PersonNeedsDocument } from '../../../generated/needs';
import type { AccessLevel, PersonAction } from '../../../generated/schema';
import { isProtected } from '../../../graphql/is-protected';
import { useLivePage } from '../../../graphql/use-live';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { useKept } from '../../../place/use-kept';
import { Card } from '../../../ui/card';
import { RecordFunctioningDialog, RecordNeedDialog } from './need-dialogs';
import { FunctioningLine, NeedLine } from './need-line';
import { NeedsHistory } from './needs-history';
import type { Needs } from './needs.values';
import classes from './needs.module.css';

type OfNeeds = { readonly id: string; readonly may: readonly PersonAction[]; readonly accessLevel: AccessLevel };

const Lines = ({ person, needs }: { readonly person: OfNeeds; readonly needs: Needs }) => {
  const text = useText();
  const [shown, show] = useKept('needs-past', false);
  const offered = {
    personId: person.id,
    mayKeep: person.may.includes('KEEP_NEEDS'),
    mayErr: person.may.includes('ENTER_IN_ERROR'),
  };
  const lasting = needs.needs.filter(({ isOver }) => !isOver);
  const over = needs.needs.filter(({ isOver }) => isOver);
  const [latest, ...earlier] = needs.functioning;
  return (
    <>
      {lasting.length === 0 && latest === undefined ? (
        <p className={classes['small']}>{text('needs.none')}</p>
      ) : (
        <ul className={classes['lines']}>
          {lasting.map((need) => (
            <NeedLine key={need.id} need={need} {...offered} />
          ))}
          {latest && <FunctioningLine answers={latest} {...offered} />}
        </ul>
      )}
      {needs.changes.length > 0 && (
        <div className={classes['actions']}>
          <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => show(!shown)}>
            {text(shown ? 'needs.past.hide' : 'needs.past.show', { count: over.length + earlier.length })}
          </Button>
        </div>
      )}
      {shown && (
        <>
          <ul className={classes['lines']}>
            {over.map((need) => (
              <NeedLine key={need.id} need={need} {...offered} />
            ))}
            {earlier.map((answers) => (
              <FunctioningLine key={answers.id} answers={answers} {...offered} />
            ))}
          </ul>
          <NeedsHistory changes={needs.changes} />
        </>
      )}
    </>
  );
};

/** What has to be thought of whenever this person is helped: needs that last first, and how they answered on functioning. */
export const NeedsCard = ({ person }: { readonly person: OfNeeds }) => {
  const text = useText();
  const variables = useMemo(() => ({ personId: person.id }), [person.id]);
  const reading = useRead({ document: PersonNeedsDocument, variables });
  const [asked, ask] = useState<'need' | 'functioning' | null>(null);
  const answer = reading.data?.personNeeds;
  const needs = answer?.__typename === 'SpecificNeeds' ? answer : undefined;
  useLivePage([person.id], reading.again, isProtected(person));
  const close = (): void => ask(null);
  if (!needs) {
    if (reading.failure === undefined) return null;
    return (
      <Card title={text('needs.title')}>
        <p className={classes['small']}>{text('needs.notLoaded')}</p>
        <Button size="compact-sm" variant="default" mt="xs" onClick={reading.again}>
          {text('needs.again')}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={text('needs.title')}>
      <Lines person={person} needs={needs} />
      {person.may.includes('KEEP_NEEDS') && (
        <div className={classes['actions']}>
          <Button size="compact-sm" variant="default" onClick={() => ask('need')}>
            {text('needs.record')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => ask('functioning')}>
            {text('needs.functioning')}
          </Button>
        </div>
      )}
      {asked === 'need' && <RecordNeedDialog personId={person.id} onClose={close} />}
      {asked === 'functioning' && <RecordFunctioningDialog personId={person.id} onClose={close} />}
    </Card>
  );
};
