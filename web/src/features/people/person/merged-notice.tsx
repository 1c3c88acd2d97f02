import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import type { Person } from './person';

/** Says of a record that is one with another where work goes on, and leads there who may see it. */
export const MergedNotice = ({ person }: { readonly person: Person }) => {
  const text = useText();
  if (!person.isMerged) return null;
  const kept = person.merges?.find(({ state, merged }) => state === 'MERGED' && merged.id === person.id)?.kept;
  if (!kept) {
    return (
      <Notice kind="info" title={text('merging.notice')}>
        {text('merging.notice.hidden')}
      </Notice>
    );
  }
  const { reference } = kept;
  return (
    <Notice
      kind="info"
      title={text('merging.notice.to', { reference })}
      action={
        <Button size="sm" variant="default" component={Link} to={`/people/${kept.id}`}>
          {text('merging.notice.go', { reference })}
        </Button>
      }
    >
      {text('merging.notice.say')}
    </Notice>
  );
};
