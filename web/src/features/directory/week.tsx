import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { everyWeekday } from '../../generated/codes';
import type { OpeningSpan } from '../../generated/schema';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import classes from './directory.module.css';
import { asTyped } from './typed-hours';
import { dayCalled } from './weekday-name';

type Hours = readonly Pick<OpeningSpan, 'day' | 'opens' | 'closes'>[];

/** The hours of a week as a table, days that are alike in one line. */
export const Week = ({ hours }: { readonly hours: Hours }) => {
  const text = useText();
  const format = useFormat();
  const typed = asTyped(hours);
  const lines = everyWeekday.reduce<{ from: string; to: string; said: string }[]>((before, day) => {
    const last = before.at(-1);
    const name = format.weekday(dayCalled(day));
    if (last?.said !== typed[day]) return [...before, { from: name, to: name, said: typed[day] }];
    return [...before.slice(0, -1), { ...last, to: name }];
  }, []);
  return (
    <dl className={classes['hours']}>
      {lines.map(({ from, to, said }) => (
        <div key={from}>
          <dt>{from === to ? from : `${from} – ${to}`}</dt>
          <dd>{said === '' ? text('hours.closed') : said}</dd>
        </div>
      ))}
    </dl>
  );
};

type ChangeHoursProps = { readonly of: string; readonly dialog: (close: () => void) => ReactNode };

/** The way to the dialog that puts hours right. */
export const ChangeHours = ({ of, dialog }: ChangeHoursProps) => {
  const text = useText();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="default"
        mt="sm"
        aria-label={text('hours.change.of', { name: of })}
        onClick={() => setAsks(true)}
      >
        {text('hours.change')}
      </Button>
      {asks && dialog(() => setAsks(false))}
    </>
  );
};
