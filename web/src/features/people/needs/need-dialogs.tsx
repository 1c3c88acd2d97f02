import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { noDate, readDate, type DateValues } from '../../../forms/partial-date';
import { PartialDateInput } from '../../../forms/partial-date-input';
import { problemOf, type Problem } from '../../../forms/problems';
import {
  CorrectFunctioningDocument,
  CorrectSpecificNeedDocument,
  EndSpecificNeedDocument,
  RecordFunctioningDocument,
  RecordSpecificNeedDocument,
} from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import { useFormat } from '../../../i18n/use-format';
import { useText, type Text } from '../../../i18n/use-text';
import { announceChanges } from '../../../live/changes';
import { FunctioningFields, NeedFields, WhyFields, type WhyValues } from './need-fields';
import { problemsInWords } from './needs-words';
import {
  answersTold,
  answersValues,
  needTold,
  needValues,
  noAnswers,
  noNeed,
  questions,
  readAnswers,
  readNeed,
  type Functioning,
  type FunctioningValues,
  type Need,
  type NeedValues,
} from './needs.values';

type DialogProps = { readonly personId: string; readonly onClose: () => void };

const needFields = ['code', 'from', 'until', 'expected'] as const;
const answerFields = ['answeredOn', ...questions] as const;

const fieldsIn = (names: readonly string[], inside = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${inside}${name}`, name]));

const whyProblems = (text: Text, { because, note }: WhyValues): readonly Problem[] => [
  ...(because === null ? [{ field: 'because', text: text('form.required') }] : []),
  ...(because === 'OTHER' && note.trim() === '' ? [{ field: 'note', text: text('form.required') }] : []),
];

const noReason: WhyValues = { because: null, note: '' };
const ofWhy = { because: 'because', note: 'note' };

/** Writes a specific need down. */
export const RecordNeedDialog = ({ personId, onClose }: DialogProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<NeedValues>(`need/${personId}`, 'draft.need', noNeed);
  const ask = (commandId: string) => {
    const read = readNeed(draft.values, format.today());
    if ('problems' in read) return { problems: problemsInWords(text, format, format.today(), read.problems) };
    return { commandId, personId, ...read.facts };
  };
  return (
    <CommandDialog
      document={RecordSpecificNeedDocument}
      title={text('needs.record.title')}
      action={text('needs.record.go')}
      draft={draft}
      ask={ask}
      fields={fieldsIn(needFields)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('needs.record.say')}</p>
          <NeedFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};

/** Puts a specific need right: the fields hold what is there. */
export const CorrectNeedDialog = ({ personId, need, onClose }: DialogProps & { readonly need: Need }) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<NeedValues & WhyValues>(`need-correct/${need.id}`, 'draft.need', {
    ...needValues(need),
    ...noReason,
  });
  const ask = (commandId: string) => {
    const { because, note } = draft.values;
    const read = readNeed(draft.values, format.today());
    const left = [
      ...('problems' in read ? problemsInWords(text, format, format.today(), read.problems) : []),
      ...whyProblems(text, draft.values),
    ];
    if ('problems' in read || because === null || left.length > 0) return { problems: left };
    const from = needTold(need);
    return { commandId, personId, needId: need.id, because, note: note.trim() || null, from, to: read.facts };
  };
  return (
    <CommandDialog
      document={CorrectSpecificNeedDocument}
      title={text('needs.correct.title')}
      action={text('needs.correct.go')}
      draft={draft}
      ask={ask}
      fields={{ to: 'code', ...fieldsIn(needFields, 'to.'), ...ofWhy }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <NeedFields values={draft.values} change={draft.change} problems={problems} />
          <WhyFields
            values={draft.values}
            change={draft.change}
            problems={problems}
            longest={longest.correctSpecificNeed.note}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** Says that a specific need is over. */
export const EndNeedDialog = ({ personId, need, onClose }: DialogProps & { readonly need: Need }) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<{ readonly until: DateValues }>(`need-end/${need.id}`, 'draft.need', { until: noDate });
  const ask = (commandId: string) => {
    const read = readDate(draft.values.until, format.today());
    if (read.kind === 'date') return { commandId, personId, needId: need.id, until: read.date };
    const today = format.day(format.today());
    return { problems: [{ field: 'until', text: text(`date.problem.${read.problem}`, { today }) }] };
  };
  return (
    <CommandDialog
      document={EndSpecificNeedDocument}
      title={text('needs.end.title', { need: text(`SpecificNeedCode.${need.code}`) })}
      action={text('needs.end.go')}
      draft={draft}
      ask={ask}
      fields={{ until: 'until' }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <PartialDateInput
          id="until"
          label={text('needs.end.when')}
          problem={problemOf(problems, 'until')}
          value={draft.values.until}
          onChange={(until) => draft.change({ until })}
        />
      )}
    </CommandDialog>
  );
};

/** Writes down how a person answered on functioning. */
export const RecordFunctioningDialog = ({ personId, onClose }: DialogProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<FunctioningValues>(`functioning/${personId}`, 'draft.functioning', noAnswers);
  const ask = (commandId: string) => {
    const read = readAnswers(draft.values, format.today());
    if ('problems' in read) return { problems: problemsInWords(text, format, format.today(), read.problems) };
    return { commandId, personId, ...read.facts };
  };
  return (
    <CommandDialog
      document={RecordFunctioningDocument}
      title={text('needs.functioning.title')}
      action={text('needs.functioning.go')}
      draft={draft}
      ask={ask}
      fields={fieldsIn(answerFields)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('needs.functioning.say')}</p>
          <FunctioningFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};

type CorrectFunctioningProps = DialogProps & { readonly answers: Functioning };

/** Puts the answers of a day right: the fields hold what is there. */
export const CorrectFunctioningDialog = ({ personId, answers, onClose }: CorrectFunctioningProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<FunctioningValues & WhyValues>(`functioning-correct/${answers.id}`, 'draft.functioning', {
    ...answersValues(answers, format.day),
    ...noReason,
  });
  const ask = (commandId: string) => {
    const { because, note, ...given } = draft.values;
    const read = readAnswers(given, format.today());
    const left = [
      ...('problems' in read ? problemsInWords(text, format, format.today(), read.problems) : []),
      ...whyProblems(text, { because, note }),
    ];
    if ('problems' in read || because === null || left.length > 0) return { problems: left };
    const from = answersTold(answers);
    return { commandId, personId, answersId: answers.id, because, note: note.trim() || null, from, to: read.facts };
  };
  return (
    <CommandDialog
      document={CorrectFunctioningDocument}
      title={text('needs.functioning.correct.title')}
      action={text('needs.functioning.correct.go')}
      draft={draft}
      ask={ask}
      fields={{ to: 'seeing', ...fieldsIn(answerFields, 'to.'), ...ofWhy }}
      onClose={onClose}
      onLook={() => announceChanges([personId])}
    >
      {(problems) => (
        <>
          <FunctioningFields values={draft.values} change={draft.change} problems={problems} />
          <WhyFields
            values={draft.values}
            change={draft.change}
            problems={problems}
            longest={longest.correctFunctioning.note}
          />
        </>
      )}
    </CommandDialog>
  );
};
