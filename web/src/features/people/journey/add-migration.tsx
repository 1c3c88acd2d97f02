import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { RecordEpisodeDocument } from '../../../generated/commands';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useProfile } from '../../../session/use-session';
import { WayFields } from '../facts/contact-fields';
import { problemsInWords } from '../facts/problem-words';
import { migrationProblems } from '../facts/fact.checks';
import { factFields } from '../facts/fact.fields';
import { episodeOf } from '../facts/fact.input';
import { noFacts, type MigrationValues } from '../facts/fact.values';

type AddMigrationProps = { readonly personId: string };

const migrationFields = Object.fromEntries(Object.entries(factFields).filter(([path]) => path.startsWith('episode.')));

const AddMigrationDialog = ({ personId, onClose }: AddMigrationProps & { readonly onClose: () => void }) => {
  const text = useText();
  const format = useFormat();
  const { country } = useProfile();
  const draft = useDraft<MigrationValues>(`migration/${personId}`, 'draft.migration', {
    ...noFacts(country),
    migrationAnswer: 'yes',
  });
  const ask = (commandId: string) => {
    const today = format.today();
    const problems = migrationProblems(draft.values, today);
    const episode = episodeOf(draft.values, today);
    if (problems.length > 0 || episode === null) return { problems: problemsInWords(text, format, problems) };
    return { commandId, personId, episode };
  };
  return (
    <CommandDialog
      document={RecordEpisodeDocument}
      title={text('person.migration.add.title')}
      action={text('person.migration.add.go')}
      draft={draft}
      ask={ask}
      fields={migrationFields}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('person.migration.add.say')}</p>
          <WayFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};

/** Writes one more migration of a person down. */
export const AddMigration = ({ personId }: AddMigrationProps) => {
  const text = useText();
  const [asking, ask] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => ask(true)}>
        {text('person.migration.add')}
      </Button>
      {asking && <AddMigrationDialog personId={personId} onClose={() => ask(false)} />}
    </>
  );
};
