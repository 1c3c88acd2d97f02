import { IconChevronsUp, IconChevronUp, IconEqual } from '@tabler/icons-react';
import type { Priority } from '../generated/schema';
import { useText } from '../i18n/use-text';
import classes from './priority-mark.module.css';

const icons = { ROUTINE: IconEqual, SOON: IconChevronUp, URGENT: IconChevronsUp } as const;

/** How urgent: a word with a mark, no colour, since red is for what is late. */
export const PriorityMark = ({ priority }: { readonly priority: Priority }) => {
  const text = useText();
  const Icon = icons[priority];
  return (
    <span className={`${classes['mark']} ${priority === 'URGENT' ? classes['urgent'] : ''}`}>
      <Icon size={16} stroke={2} aria-hidden />
      {text(`Priority.${priority}`)}
    </span>
  );
};
