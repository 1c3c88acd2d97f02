import { everyWeekday } from '../../generated/codes';
import type { OpeningSpan, Weekday } from '../../generated/schema';
import { typedTime } from '../../i18n/typed-day';

type Span = Pick<OpeningSpan, 'day' | 'opens' | 'closes'>;

/** What was typed for each day of the week. */
export type TypedHours = Readonly<Record<Weekday, string>>;

const ofEveryDay = (typed: (day: Weekday) => string): TypedHours => ({
  MONDAY: typed('MONDAY'),
  TUESDAY: typed('TUESDAY'),
  WEDNESDAY: typed('WEDNESDAY'),
  THURSDAY: typed('THURSDAY'),
  FRIDAY: typed('FRIDAY'),
  SATURDAY: typed('SATURDAY'),
  SUNDAY: typed('SUNDAY'),
});

/** Hours as they are typed: `09:00–13:00, 14:00–17:00`, nothing where it is closed. */
export const asTyped = (hours: readonly Span[] | null): TypedHours =>
  ofEveryDay((day) =>
    (hours ?? [])
      .filter((span) => span.day === day)
      .sort((one, other) => one.opens.localeCompare(other.opens))
      .map(({ opens, closes }) => `${opens}–${closes}`)
      .join(', '),
  );

/** When a day ends may be said as `24`, besides what `typedTime` reads. */
const closingTime = (typed: string): string | undefined =>
  /^24(?:[:.]00)?$/u.test(typed.trim()) ? '24:00' : typedTime(typed);

const spanOf = (day: Weekday, typed: string): Span | undefined => {
  const [opens = '', closes = '', ...more] = typed.split(/[-–—]/u);
  const [from, to] = [typedTime(opens), closingTime(closes)];
  return from === undefined || to === undefined || more.length > 0 ? undefined : { day, opens: from, closes: to };
};

/** The hours that were typed, day by day, or the days that cannot be read. */
export const readHours = (
  typed: TypedHours,
): { readonly spans: readonly Span[]; readonly unread: readonly Weekday[] } => {
  const read = everyWeekday.flatMap((day) =>
    typed[day]
      .split(/[,;،]/u)
      .filter((part) => part.trim() !== '')
      .map((part) => ({ day, span: spanOf(day, part) })),
  );
  return {
    spans: read.flatMap(({ span }) => span ?? []),
    unread: [...new Set(read.flatMap(({ day, span }) => (span === undefined ? [day] : [])))],
  };
};
