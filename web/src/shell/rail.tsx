import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useText } from '../i18n/use-text';
import { leaveFast } from '../session/session-store';
import type { RailEntry } from './feature';
import { useRail } from './places';
import classes from './rail.module.css';

const Place = ({ entry }: { readonly entry: RailEntry }) => {
  const text = useText();
  const { icon: Icon, Count } = entry;
  return (
    <li>
      <NavLink to={entry.to} className={({ isActive }) => `${classes['place']} ${isActive ? classes['here'] : ''}`}>
        <Icon size={20} stroke={1.75} />
        <span className={classes['label']}>{text(entry.label)}</span>
        {Count && <Count />}
      </NavLink>
    </li>
  );
};

export const Rail = () => {
  const text = useText();
  const entries = useRail();
  return (
    <div className={classes['rail']}>
      <nav aria-label={text('shell.navigation')}>
        <ul className={classes['places']}>
          {entries.map((entry) => (
            <Place key={entry.to} entry={entry} />
          ))}
        </ul>
      </nav>
      <Tooltip label={text('shell.leaveFast.hint')} multiline w={240} position="right">
        <UnstyledButton className={`${classes['place']} ${classes['leave']}`} onClick={leaveFast}>
          <IconDoorExit size={20} stroke={1.75} aria-hidden />
          <span className={classes['label']}>{text('shell.leaveFast')}</span>
        </UnstyledButton>
      </Tooltip>
    </div>
  );
};

export const BottomBar = () => {
  const text = useText();
  const entries = useRail();
  return (
    <div className={classes['bar']}>
      <nav aria-label={text('shell.navigation')} className={classes['barNav']}>
        <ul className={classes['barPlaces']}>
          {entries.slice(0, 5).map((entry) => (
            <Place key={entry.to} entry={entry} />
          ))}
        </ul>
      </nav>
      <UnstyledButton
        className={`${classes['place']} ${classes['leave']}`}
        onClick={leaveFast}
        aria-label={text('shell.leaveFast')}
      >
        <IconDoorExit size={20} stroke={1.75} aria-hidden />
        <span className={classes['label']}>{text('shell.leaveFast.short')}</span>
      </UnstyledButton>
    </div>
  );
};
