import type { ReactNode } from 'react';
import classes from './card.module.css';

type CardProps = {
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly flush?: boolean;
};

/** A white card on the ground; `flush` leaves the padding to what is in it. */
export const Card = ({ title, action, children, flush = false }: CardProps) => (
  <section
    className={`${classes['card']} ${flush ? '' : classes['padded']}`}
    {...(title ? { 'aria-label': title } : {})}
  >
    {title && (
      <div className={classes['head']}>
        <h2 className={classes['title']}>{title}</h2>
        {action}
      </div>
    )}
    {children}
  </section>
);
