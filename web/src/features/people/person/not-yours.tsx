import type { Role } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import classes from './person.module.css';

/** Who helps: to whom requests and referrals of a person are shown. */
export const helpRoles: readonly Role[] = ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'];

/** Says that this part of a record is not for the reader's role, so that nobody takes it for empty. */
export const NotYours = ({ title }: { readonly title: string }) => {
  const text = useText();
  return (
    <Card title={title}>
      <p className={classes['none']}>{text('person.notYours')}</p>
    </Card>
  );
};
