import { useText } from '../i18n/use-text';
import classes from './rail.module.css';

/** A number beside a place of the rail; nothing while it is not known or zero. */
export const RailCount = ({ count }: { readonly count: number | undefined }) => {
  const text = useText();
  if (!count) return null;
  return (
    <span className={classes['count']}>
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="mrc-visually-hidden">{text('shell.count', { count })}</span>
    </span>
  );
};
