import { IconAlertCircle, IconCircleCheck, IconCircleMinus, IconClock, IconProgress } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** What a status means: its colour, its icon and its word always go together. */
export type Tone = 'waiting' | 'work' | 'done' | 'overdue' | 'closed';

const icons = {
  waiting: IconClock,
  work: IconProgress,
  done: IconCircleCheck,
  overdue: IconAlertCircle,
  closed: IconCircleMinus,
} as const;

export const StatusBadge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => {
  const Icon = icons[tone];
  return (
    <span className={`${classes['badge']} ${classes[tone]}`}>
      <Icon size={15} stroke={2} aria-hidden />
      {children}
    </span>
  );
};
