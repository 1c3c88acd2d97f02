import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text';
import { summaryLine, type Problem } from './problems';
import classes from './error-summary.module.css';

const focusField = (field: string): void => {
  const found = document.getElementById(field);
  const target = found?.matches('input, select, textarea, button')
    ? found
    : found?.querySelector('input, select, textarea, button');
  if (target instanceof HTMLElement) target.focus();
};

/** What needs another look, on top of the form; it takes the focus when something is said in it, not when something is over. */
export const ErrorSummary = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  useLayoutEffect(() => setLines(problems.map(summaryLine)), [problems]);
  const before = useRef<readonly Problem[]>([]);
  useEffect(() => {
    if (problems.some((problem) => !before.current.includes(problem))) box.current?.focus();
    before.current = problems;
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className={classes['summary']} ref={box} tabIndex={-1} role="alert">
      <h2 className={classes['title']}>{text('form.problems', { count: problems.length })}</h2>
      <ul className={classes['list']}>
        {problems.map(({ field }, place) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {lines[place]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
