import { TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { CommandDialog } from '../../forms/command-dialog';
import { problemOf } from '../../forms/problems';
import { everyWeekday } from '../../generated/codes';
import type { OpeningSpan } from '../../generated/schema';
import type { CommandDocument } from '../../graphql/use-command';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import classes from './directory.module.css';
import { asTyped, readHours, type TypedHours } from './typed-hours';
import { dayCalled } from './weekday-name';

type Hours = readonly Pick<OpeningSpan, 'day' | 'opens' | 'closes'>[];
type Values = { readonly which: 'hours' | 'none' | null; readonly typed: TypedHours };

type HoursDialogProps<About extends object, Result> = {
  readonly document: CommandDocument<
    About & { readonly commandId: string; readonly openingHours: Hours | null },
    Result
  >;
  /** Whose hours they are, and in which version. */
  readonly about: About;
  readonly id: string;
  readonly hours: Hours | null;
  /** What it is to have none: that they are not known, or that they are the organisation's. */
  readonly none: 'unknown' | 'none';
  readonly onClose: () => void;
  readonly onLook: () => void;
};

/** Asks for the hours of a week, a line a day, by the clock of the place. */
export const HoursDialog = <About extends object, Result extends object>({
  document,
  about,
  id,
  hours,
  none,
  onClose,
  onLook,
}: HoursDialogProps<About, Result>) => {
  const text = useText();
  const format = useFormat();
  const begins: Values = { which: hours === null ? null : 'hours', typed: asTyped(hours) };
  const draft = useDraft<Values>(`hours/${id}`, 'draft.hours', begins);
  const { values, change } = draft;
  const { spans, unread } = readHours(values.typed);
  const ask = (commandId: string) => {
    if (values.which === 'none') return { ...about, commandId, openingHours: null };
    if (values.which === null) return { problems: [{ field: 'which', text: text('form.required') }] };
    if (unread.length > 0) return { problems: unread.map((field) => ({ field, text: text('hours.unreadable') })) };
    if (spans.length === 0) return { problems: [{ field: everyWeekday[0], text: text('hours.noDay') }] };
    return { ...about, commandId, openingHours: spans };
  };
  return (
    <CommandDialog
      document={document}
      title={text('hours.title')}
      action={text('hours.save')}
      draft={draft}
      ask={ask}
      fields={{
        ...Object.fromEntries(spans.map(({ day }, index) => [`openingHours.${index}`, day])),
        openingHours: everyWeekday[0],
      }}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <Choice
            id="which"
            label={text('hours.which')}
            problem={problemOf(problems, 'which')}
            options={[
              { value: 'hours', label: text(none === 'unknown' ? 'hours.which.known' : 'hours.which.own') },
              { value: 'none', label: text(`hours.which.${none}`), apart: true },
            ]}
            value={values.which}
            onChange={(which) => change({ which })}
          />
          {values.which !== 'none' && (
            <>
              <p className={classes['say']}>
                {text('hours.say')} {text('hours.day.hint')}
              </p>
              <div className={classes['week']}>
                {everyWeekday.map((day) => (
                  <TextInput
                    key={day}
                    id={day}
                    label={format.weekday(dayCalled(day))}
                    error={problemOf(problems, day)}
                    value={values.typed[day]}
                    autoComplete="off"
                    onChange={({ currentTarget }) =>
                      change({ which: 'hours', typed: { ...values.typed, [day]: currentTarget.value } })
                    }
                  />
                ))}
              </div>
            </>
          )}
        </>
      )}
    </CommandDialog>
  );
};
