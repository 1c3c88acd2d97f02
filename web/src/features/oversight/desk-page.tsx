import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import { useDeskTabs } from '../../shell/places';
import { DeskHead } from './desk-head';
import classes from './oversight.module.css';

/** Where a data-protection officer begins: each part of the desk, with how much waits there. */
export const DeskPage = () => {
  const text = useText();
  const tabs = useDeskTabs();
  return (
    <>
      <DeskHead title={text('desk.title')} say={text('desk.say')} />
      <ul className={classes['desk']}>
        {tabs.map(({ to, label, say, Count }) => (
          <li key={to}>
            <Link to={to} className={classes['part']}>
              <span className={classes['partName']}>{text(label)}</span>
              <span className={classes['small']}>{text(say)}</span>
              {Count && <Count />}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
