import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { neededNoteField } from '../../../forms/fields';
import { FieldsDialog } from '../../../forms/fields-dialog';
import { SeparatePersonsDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { Card } from '../../../ui/card';
import { PersonName } from '../../../ui/person-name';
import type { Person } from './person';
import classes from './person.module.css';

type Merge = NonNullable<Person['merges']>[number];
type OneMergeProps = { readonly merge: Merge; readonly ofId: string };

const Separate = ({ merge }: { readonly merge: Merge }) => {
  const text = useText();
  const [asking, ask] = useState(false);
  const close = (): void => ask(false);
  const show = (): void => announceChanges([merge.kept.id, merge.merged.id]);
  const look = (): void => {
    close();
    show();
  };
  return (
    <>
      <Button size="compact-sm" variant="default" mt="xs" onClick={() => ask(true)}>
        {text('merging.separate')}
      </Button>
      {asking && (
        <FieldsDialog
          document={SeparatePersonsDocument}
          about={{ mergeId: merge.id, expectedVersion: merge.version }}
          draft={`separate-persons/${merge.id}`}
          draftTitle="draft.separatePersons"
          title="merging.separate"
          say="merging.separate.say"
          action="merging.separate.go"
          fields={{ note: neededNoteField({ label: 'merging.separate.why', longest: longest.separatePersons.note }) }}
          onClose={close}
          onDone={show}
          onLook={look}
        />
      )}
    </>
  );
};

const OneMerge = ({ merge, ofId }: OneMergeProps) => {
  const text = useText();
  const format = useFormat();
  const other = merge.kept.id === ofId ? merge.merged : merge.kept;
  const who = (staff: Merge['staff']): string => staff?.name ?? text('merging.somebody');
  const { state, mergedAt, separatedAt } = merge;
  const words = state === 'MERGED' ? 'merging.card.kept' : 'merging.card.was';
  return (
    <li className={classes['item']}>
      <div>
        {text(words, { reference: other.reference })} <PersonName name={other.name} />
      </div>
      <Link to={`/people/${other.id}`} className={classes['link']}>
        {text('merging.notice.go', { reference: other.reference })}
      </Link>
      <div className={classes['small']}>
        {separatedAt === null
          ? text('merging.card.since', { moment: format.moment(mergedAt), who: who(merge.staff) })
          : text('merging.card.span', {
              from: format.moment(mergedAt),
              to: format.moment(separatedAt),
              who: who(merge.separatedBy),
            })}
      </div>
      <div className={classes['small']} dir="auto">
        {text('merging.card.because', { note: merge.separatedBecause ?? merge.note })}
      </div>
      {state === 'SEPARATED' && (
        <div className={classes['small']}>{text('merging.card.stays', { reference: merge.kept.reference })}</div>
      )}
      {merge.may.includes('SEPARATE_PERSONS') && <Separate merge={merge} />}
    </li>
  );
};

/** With which records this one is, or was, one, since when and why; and the way back. */
export const MergesCard = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const merges = person.merges ?? [];
  if (merges.length === 0) return null;
  return (
    <Card title={text('merging.card')}>
      <ul className={classes['lines']}>
        {merges.map((merge) => (
          <OneMerge key={merge.id} merge={merge} ofId={person.id} />
        ))}
      </ul>
    </Card>
  );
};
