import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntryKind } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { EnterInErrorDialog } from '../in-error/enter-in-error-dialog';
import { CorrectFunctioningDialog, CorrectNeedDialog, EndNeedDialog } from './need-dialogs';
import { answersInWords, needDays } from './needs-words';
import type { Functioning, Need } from './needs.values';
import classes from './needs.module.css';

type Offered = { readonly personId: string; readonly mayKeep: boolean; readonly mayErr: boolean };
type Act = 'correct' | 'end' | 'in-error';

type LineMenuProps = {
  readonly which: string;
  readonly acts: readonly Act[];
  readonly onAct: (act: Act) => void;
};

const LineMenu = ({ which, acts, onAct }: LineMenuProps) => {
  const text = useText();
  if (acts.length === 0) return null;
  const words = { correct: 'needs.correct', end: 'needs.end', 'in-error': 'needs.inError' } as const;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={text('needs.menu', { which })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => onAct(act)}>
            {text(words[act])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

type InErrorProps = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly words: string;
  readonly onClose: () => void;
};

const InError = ({ kind, id, words, onClose }: InErrorProps) => {
  const text = useText();
  return (
    <EnterInErrorDialog
      of={id}
      say={text('needs.inError.say')}
      entries={[{ kind, entryId: id, words }]}
      onClose={onClose}
    />
  );
};

/** One specific need with its days, and what may be done about it. */
export const NeedLine = ({ need, personId, mayKeep, mayErr }: Offered & { readonly need: Need }) => {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const words = text(`SpecificNeedCode.${need.code}`);
  const close = (): void => setAct(null);
  const keeping: readonly Act[] = need.isOver ? ['correct'] : ['end', 'correct'];
  const acts = [...(mayKeep ? keeping : []), ...(mayErr ? (['in-error'] as const) : [])];
  return (
    <li className={classes['member']}>
      <div className={classes['words']}>
        <p className={classes['change']}>{words}</p>
        <p className={classes['small']}>{needDays(text, format, need).join(' · ')}</p>
      </div>
      <LineMenu which={words} acts={acts} onAct={setAct} />
      {act === 'correct' && <CorrectNeedDialog personId={personId} need={need} onClose={close} />}
      {act === 'end' && <EndNeedDialog personId={personId} need={need} onClose={close} />}
      {act === 'in-error' && <InError kind="SPECIFIC_NEED" id={need.id} words={words} onClose={close} />}
    </li>
  );
};

/** How somebody answered on functioning on a day, and what may be done about it. */
export const FunctioningLine = ({
  answers,
  personId,
  mayKeep,
  mayErr,
}: Offered & { readonly answers: Functioning }) => {
  const text = useText();
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const words = text('needs.functioning.of', { day: format.day(answers.answeredOn) });
  const close = (): void => setAct(null);
  const acts: readonly Act[] = [...(mayKeep ? (['correct'] as const) : []), ...(mayErr ? (['in-error'] as const) : [])];
  return (
    <li className={classes['member']}>
      <div className={classes['words']}>
        <p className={classes['change']}>{words}</p>
        {answersInWords(text, answers).map((line) => (
          <p key={line} className={classes['small']}>
            {line}
          </p>
        ))}
      </div>
      <LineMenu which={words} acts={acts} onAct={setAct} />
      {act === 'correct' && <CorrectFunctioningDialog personId={personId} answers={answers} onClose={close} />}
      {act === 'in-error' && <InError kind="FUNCTIONING" id={answers.id} words={words} onClose={close} />}
    </li>
  );
};
