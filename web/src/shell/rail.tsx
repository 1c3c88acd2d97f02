import { Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconDoorExit, IconDots } from '@tabler/icons-react';
import { NavLink, useLocation } from 'react-router';
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

/** The places that a phone has no room for beside the others. */
const More = ({ entries }: { readonly entries: readonly RailEntry[] }) => {
  const text = useText();
  const { pathname } = useLocation();
  const isHere = entries.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <li>
      <Menu position="top-end" width={240} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <UnstyledButton className={`${classes['place']} ${isHere ? classes['here'] : ''}`}>
            <IconDots size={20} stroke={1.75} aria-hidden />
            <span className={classes['label']}>{text('shell.more')}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map(({ to, label, icon: Icon, Count }) => (
            <Menu.Item
              key={to}
              component={NavLink}
              to={to}
              leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
              rightSection={Count && <Count />}
            >
              {text(label)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
};

const mostOnBar = 5;

export const BottomBar = () => {
  const text = useText();
  const entries = useRail();
  const room = entries.length > mostOnBar ? mostOnBar - 1 : mostOnBar;
  const others = entries.slice(room);
  return (
    <div className={classes['bar']}>
      <nav aria-label={text('shell.navigation')} className={classes['barNav']}>
        <ul className={classes['barPlaces']}>
          {entries.slice(0, room).map((entry) => (
            <Place key={entry.to} entry={entry} />
          ))}
          {others.length > 0 && <More entries={others} />}
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
