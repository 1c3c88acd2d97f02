import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WordingAction, WordingState } from '../../generated/schema';
import type { WordingFactsFragment } from '../../generated/wordings';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { wordChanges } from './word-changes';
import { ConfirmWordingDialog, TakeBackWordingDialog } from './wording-dialogs';
import classes from './wordings.module.css';

const tones: Readonly<Record<WordingState, Tone>> = {
  DRAFT: 'waiting',
  TO_COME: 'work',
  IN_FORCE: 'done',
  FOLLOWED: 'closed',
  TAKEN_BACK: 'closed',
};

const Compared = ({ before, now }: { readonly before: string; readonly now: string }) => {
  const text = useText();
  return (
    <details>
      <summary>{text('wordings.compare')}</summary>
      <p className={classes['words']} dir="auto" aria-label={text('wordings.compared')}>
        {wordChanges(before, now).map(({ kind, words }, index) => {
          const key = `${index} ${kind}`;
          if (kind === 'same') return <span key={key}>{words}</span>;
          return kind === 'added' ? <ins key={key}>{words}</ins> : <del key={key}>{words}</del>;
        })}
      </p>
    </details>
  );
};

const Told = ({ version }: { readonly version: WordingFactsFragment }) => {
  const text = useText();
  const format = useFormat();
  const who = (staff: { readonly name: string | null } | null) => staff?.name ?? text('wordings.somebody');
  const { draftedAt, confirmedAt, takenBackAt, note } = version;
  return (
    <div className={classes['small']}>
      {draftedAt !== null && (
        <div>{text('wordings.drafted', { who: who(version.staff), moment: format.moment(draftedAt) })}</div>
      )}
      {confirmedAt !== null && (
        <div>{text('wordings.confirmed', { who: who(version.confirmedBy), moment: format.moment(confirmedAt) })}</div>
      )}
      {takenBackAt !== null && (
        <div dir="auto">
          {text('wordings.takenBack', {
            who: who(version.takenBackBy),
            moment: format.moment(takenBackAt),
            note: note ?? '',
          })}
        </div>
      )}
    </div>
  );
};

const labels = { CONFIRM: 'wordings.confirm', TAKE_BACK: 'wordings.takeBack' } as const satisfies Record<
  WordingAction,
  string
>;
const dialogs = { CONFIRM: ConfirmWordingDialog, TAKE_BACK: TakeBackWordingDialog };

type WordingLineProps = { readonly version: WordingFactsFragment; readonly onDone: () => void };

/** A version with how it stands, who wrote and who confirmed it, and what it changed. */
export const WordingLine = ({ version, onDone }: WordingLineProps) => {
  const text = useText();
  const format = useFormat();
  const [asked, ask] = useState<WordingAction | null>(null);
  const Dialog = asked && dialogs[asked];
  return (
    <li className={classes['version']}>
      <div className={classes['head']}>
        <strong>{text('wordings.version', { version: version.number })}</strong>
        <StatusBadge tone={tones[version.state]}>{text(`WordingState.${version.state}`)}</StatusBadge>
        <span className={classes['small']}>
          {version.from === null ? text('wordings.shipped') : text('wordings.from', { day: format.day(version.from) })}
        </span>
      </div>
      <p className={classes['words']} lang={version.language} dir="auto">
        {version.text}
      </p>
      {version.before !== null && <Compared before={version.before} now={version.text} />}
      <Told version={version} />
      {version.may.length > 0 && (
        <div className={classes['head']}>
          {version.may.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant={action === 'CONFIRM' ? 'filled' : 'default'}
              onClick={() => ask(action)}
            >
              {text(labels[action])}
            </Button>
          ))}
        </div>
      )}
      {Dialog && version.id !== null && <Dialog versionId={version.id} onClose={() => ask(null)} onDone={onDone} />}
    </li>
  );
};
