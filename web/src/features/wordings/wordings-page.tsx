import { Button, SegmentedControl, Select, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { everyConsentPurpose } from '../../generated/codes';
import type { ConsentPurpose } from '../../generated/schema';
import { WordingVersionsDocument, type WordingVersionsQuery } from '../../generated/wordings';
import { useRead } from '../../graphql/use-read';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/screen-state';
import { DeskHead } from '../oversight/desk-head';
import { DraftWordingDialog } from './wording-dialogs';
import { WordingLine } from './wording-line';
import classes from './wordings.module.css';

const nothing = {};
const drafting = ['DATA_PROTECTION_OFFICER'] as const;

type Version = WordingVersionsQuery['wordingVersions'][number];

type ShownProps = { readonly versions: readonly Version[]; readonly again: () => void };

/** Where something waits first, otherwise where most begin. */
const firstOf = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ may }) => may.includes('CONFIRM')) ?? versions.find(({ state }) => state === 'DRAFT') ?? versions[0];

const Shown = ({ versions, again }: ShownProps) => {
  const text = useText();
  const format = useFormat();
  const drafts = useHasRole(drafting);
  const first = firstOf(versions);
  const [purpose, choose] = useState<ConsentPurpose>(first?.purpose ?? 'CARE');
  const [language, speak] = useState(first?.language ?? 'en');
  const [writing, write] = useState(false);
  const languages = [...new Set(versions.map((version) => version.language))];
  const shown = versions.filter((version) => version.purpose === purpose && version.language === language);
  const waits = shown.some(({ state }) => state === 'DRAFT');
  return (
    <>
      <div className={classes['choices']}>
        <Select
          label={text('wordings.purpose')}
          data={everyConsentPurpose.map((one) => ({ value: one, label: text(`consent.ask.${one}`) }))}
          value={purpose}
          allowDeselect={false}
          onChange={(next) => choose(everyConsentPurpose.find((one) => one === next) ?? purpose)}
        />
        <SegmentedControl
          aria-label={text('wordings.language')}
          data={languages.map((one) => ({ value: one, label: format.language(one) }))}
          value={language}
          onChange={speak}
        />
        {drafts && !waits && <Button onClick={() => write(true)}>{text('wordings.draft')}</Button>}
      </div>
      <Card>
        <ul className={classes['list']}>
          {shown.map((version) => (
            <WordingLine key={version.number} version={version} onDone={again} />
          ))}
        </ul>
      </Card>
      {writing && (
        <DraftWordingDialog
          key={`${purpose} ${language}`}
          purpose={purpose}
          language={language}
          onClose={() => write(false)}
          onDone={again}
        />
      )}
    </>
  );
};

/** The words that are read out before a person says yes or no, each version with who wrote and who confirmed it. */
export const WordingsPage = () => {
  const text = useText();
  const reading = useRead({ document: WordingVersionsDocument, variables: nothing });
  return (
    <>
      <DeskHead title={text('wordings.title')} say={text('wordings.say')} />
      <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
        {({ wordingVersions }) => <Shown versions={wordingVersions} again={reading.again} />}
      </Loaded>
    </>
  );
};
