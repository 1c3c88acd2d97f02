import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconCloudOff, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

const icons = {
  info: IconInfoCircle,
  done: IconCircleCheck,
  closed: IconCircleMinus,
  problem: IconAlertTriangle,
  offline: IconCloudOff,
} as const;

type NoticeProps = {
  readonly kind: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** A sentence beside the work: what happened and what to do. It is read out when it appears. */
export const Notice = ({ kind, title, children, action }: NoticeProps) => {
  const Icon = icons[kind];
  return (
    <div className={`${classes['notice']} ${classes[kind]}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.75} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        {children && <div className={classes['body']}>{children}</div>}
        {action && <div className={classes['action']}>{action}</div>}
      </div>
    </div>
  );
};
