import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { noDate, readDate, type DateValues } from '../../../forms/partial-date';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf } from '../../../forms/problems';
import { everyReturnKind } from '../../../generated/codes';
import { CloseEpisodeDocument } from '../../../generated/commands';
import type { ReturnKind } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';

type CloseMigrationProps = {
  readonly personId: string;
  readonly episodeId: string;
  /** The way of the migration, as it is shown. */
  readonly way: string;
};

type Values = { readonly to: DateValues; readonly returnKind: ReturnKind | null };

const CloseMigrationDialog = ({
  personId,
  episodeId,
  way,
  onClose,
}: CloseMigrationProps & { readonly onClose: () => void }) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<Values>(`back/${episodeId}`, 'draft.migrationBack', { to: noDate, returnKind: null });
  const { to, returnKind } = draft.values;
  const ask = (commandId: string) => {
    const read = readDate(to, format.today());
    if (read.kind === 'problem' || returnKind === null)
      return {
        problems: [
          ...(read.kind === 'problem'
            ? [{ field: 'to', text: text(`date.problem.${read.problem}`, { today: format.day(format.today()) }) }]
            : []),
          ...(returnKind === null ? [{ field: 'returnKind', text: text('form.required') }] : []),
        ],
      };
    return { commandId, personId, episodeId, to: read.date, returnKind };
  };
  return (
    <CommandDialog
      document={CloseEpisodeDocument}
      title={text('person.migration.back.title', { way })}
      action={text('person.migration.back.go')}
      draft={draft}
      ask={ask}
      fields={{ to: 'to', returnKind: 'returnKind' }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <PartialDateInput
            id="to"
            label={text('register.returned')}
            problem={problemOf(problems, 'to')}
            value={to}
            onChange={(next) => draft.change({ to: next })}
          />
          <Choice
            id="returnKind"
            label={text('register.returnKind')}
            inRow
            problem={problemOf(problems, 'returnKind')}
            options={everyReturnKind.map((kind) => ({ value: kind, label: text(`ReturnKind.${kind}`) }))}
            value={returnKind}
            onChange={(kind) => draft.change({ returnKind: kind })}
          />
        </>
      )}
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
