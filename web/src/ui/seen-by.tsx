import { IconEye } from '@tabler/icons-react';
import type { Role } from '../generated/schema';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import classes from './seen-by.module.css';

/** Who may open this, computed by the service from its permissions. */
export const SeenBy = ({ roles }: { readonly roles: readonly Role[] }) => {
  const text = useText();
  const format = useFormat();
  const others = format.list(roles.map((role) => text(`Role.${role}`)));
  return (
    <p className={classes['line']}>
      <IconEye size={15} stroke={1.75} aria-hidden />
      <span>{roles.length === 0 ? text('seenBy.only') : text('seenBy', { others })}</span>
    </p>
  );
};
