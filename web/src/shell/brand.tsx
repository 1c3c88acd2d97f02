import { useText } from '../i18n/use-text';
import classes from './brand.module.css';

export const Brand = ({ compact = false }: { readonly compact?: boolean }) => {
  const text = useText();
  return (
    <span className={classes['brand']}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden className={classes['mark']}>
        <path d="M16 2 30 16 16 30 2 16z" fill="currentColor" />
        <path d="M16 10v12M10 16h12" className={classes['cross']} strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <span className={compact ? classes['compact'] : undefined}>{text('app.name')}</span>
    </span>
  );
};
