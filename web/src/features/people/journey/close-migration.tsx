import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { noDate } from '../../../forms/partial-date';
import { CloseEpisodeDocument } from '../../../generated/commands';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { ReturnFields } from '../facts/contact-fields';
import { problemsInWords } from '../facts/problem-words';
import { returnProblems } from '../facts/fact.checks';
import { dateOf } from '../facts/fact.input';
import type { ReturnValues } from '../facts/fact.values';

type CloseMigrationProps = {
  readonly personId: string;
  readonly episodeId: string;
  /** The way of the migration, as it is shown. */
  readonly way: string;
};

const CloseMigrationDialog = ({
  personId,
  episodeId,
  way,
  onClose,
}: CloseMigrationProps & { readonly onClose: () => void }) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<ReturnValues>(`back/${episodeId}`, 'draft.migrationBack', {
    returned: noDate,
    returnKind: null,
  });
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const today = format.today();
    const problems = returnProblems(values, today);
    const { returned, returnKind } = values;
    if (problems.length > 0 || returnKind === null) return { problems: problemsInWords(text, format, problems) };
    return { commandId, personId, episodeId, to: dateOf(returned, today), returnKind };
  };
  return (
    <CommandDialog
      document={CloseEpisodeDocument}
      title={text('person.migration.back.title', { way })}
      action={text('person.migration.back.go')}
      draft={draft}
      ask={ask}
      fields={{ to: 'returned', returnKind: 'returnKind' }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => <ReturnFields values={values} change={change} problems={problems} />}
    </CommandDialog>
  );
};

/** Writes down that a person is back from a migration. */
export const CloseMigration = (props: CloseMigrationProps) => {
  const text = useText();
  const [asking, ask] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => ask(true)}>
        {text('person.migration.back')}
      </Button>
      {asking && <CloseMigrationDialog {...props} onClose={() => ask(false)} />}
    </>
  );
};
