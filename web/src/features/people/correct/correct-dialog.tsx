import { useState } from 'react';
import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import type { Problem } from '../../../forms/problems';
import { CorrectPersonDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { CorrectionOutcome } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { useProfile } from '../../../session/use-session';
import { problemsInWords } from '../facts/problem-words';
import { FactFields, firstField } from './correct-fields';
import { changedFacts, correctFields, correctionInput, factProblems, movedFacts, saidIn } from './correct.input';
import {
  blocks,
  nothingCorrected,
  seenNow,
  touched,
  valuesOf,
  withoutFact,
  type Block,
  type CorrectedValues,
  type CorrectionValues,
} from './correct.values';
import { recordedOf, type Correctable } from './recorded';
import { SecondHolder } from './second-holder';
import { WhyFields, whyProblems } from './why-fields';

export type CorrectDialogProps = {
  readonly person: Correctable;
  readonly block: Block;
  /** Of several migrations, which one is corrected; null where it is the first, or there is none. */
  readonly episodeId: string | null;
  readonly onDone: (outcome: CorrectionOutcome) => void;
  readonly onClose: () => void;
};

/** Puts right what is recorded of a person: the fields hold what is there, and only what was changed is sent. */
export const CorrectDialog = ({ person, block, episodeId, onDone, onClose }: CorrectDialogProps) => {
  const text = useText();
  const format = useFormat();
  const { country } = useProfile();
  const draft = useDraft<CorrectionValues>(
    `correct/${block}/${episodeId ?? person.id}`,
    'draft.correct',
    nothingCorrected,
  );
  const correction = draft.values;
  const today = format.today();
  const recorded = recordedOf(person, episodeId);
  const values = { ...valuesOf(recorded, country), ...correction.typed };
  const correcting = { correction, values, recorded, today };
  const changed = changedFacts(correcting);
  const moved = movedFacts(correcting);
  const facts = blocks[block];
  const [overtaken, setOvertaken] = useState(false);
  const look = (): void => announceChanges([person.id]);

  const change = (part: Partial<CorrectedValues>): void => {
    setOvertaken(false);
    draft.change(touched(correction, part, recorded));
  };

  const problemsLeft = (): readonly Problem[] => {
    const [first] = facts;
    const wrong = factProblems(correcting);
    return [
      ...problemsInWords(text, format, wrong),
      ...moved.map((fact) => ({ field: firstField[fact], text: text('correct.meanwhile.choose') })),
      ...(changed.length === 0 && wrong.length === 0
        ? [{ field: firstField[first], text: text('correct.unchanged') }]
        : []),
      ...whyProblems(text, correction),
    ];
  };

  const ask = (commandId: string) => {
    const problems = problemsLeft();
    const { because } = correction;
    if (because === null || problems.length > 0) return { problems };
    return correctionInput(correcting, { commandId, personId: person.id, because, episodeId });
  };

  return (
    <CommandDialog
      document={CorrectPersonDocument}
      title={text('correct.go.of', { block: text(`correct.block.${block}`) })}
      action={text('correct.send')}
      draft={draft}
      ask={ask}
      fields={correctFields}
      onClose={onClose}
      onDone={({ state }) => onDone(state)}
      onRefusal={(code) => {
        if (code !== 'CHANGED_MEANWHILE') return;
        setOvertaken(true);
        look();
      }}
      onLook={look}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('correct.say')}</p>
          {facts.map((fact) => (
            <FactFields
              key={fact}
              fact={fact}
              values={values}
              change={change}
              problems={problems}
              recorded={recorded}
              isMoved={moved.includes(fact)}
              takesFocus={overtaken && fact === moved[0]}
              onKeep={() => draft.change(seenNow(correction, fact, recorded))}
              onTake={() => draft.change(withoutFact(correction, fact))}
            />
          ))}
          <WhyFields why={correction} change={draft.change} problems={problems} longest={longest.correctPerson.note} />
          <SecondHolder
            changed={changed}
            recorded={recorded}
            said={saidIn(values, recorded, today)}
            because={correction.because}
            registeredOn={person.registeredOn}
            today={today}
          />
        </>
      )}
    </CommandDialog>
  );
};
