import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconShieldLock,
  IconSun,
} from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { lockSession, signOut } from '../session/session-store';
import { useProfile } from '../session/use-session';
import classes from './person-menu.module.css';

const schemes: ReadonlyArray<{ scheme: MantineColorScheme; icon: typeof IconSun; text: 'light' | 'dark' | 'auto' }> = [
  { scheme: 'light', icon: IconSun, text: 'light' },
  { scheme: 'dark', icon: IconMoon, text: 'dark' },
  { scheme: 'auto', icon: IconDeviceDesktop, text: 'auto' },
];

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();

const leave = async (): Promise<void> => {
  await signOut();
  window.location.assign('/');
};

export const PersonMenu = ({ onKeys }: { readonly onKeys: () => void }) => {
  const text = useText();
  const { name, organisationName } = useProfile();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton className={classes['button']}>
          <span className="mrc-visually-hidden">
            {text('shell.person')}: {name}
          </span>
          <span className={classes['initials']} data-initials={initialsOf(name)} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes['who']}>
          <span className={classes['name']}>{name}</span>
          <span className={classes['place']}>{organisationName}</span>
        </div>
        <Menu.Divider />
        {schemes.map(({ scheme, icon: Icon, text: key }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
            rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden /> : null}
            aria-current={colorScheme === scheme}
            onClick={() => setColorScheme(scheme)}
          >
            {text(`shell.theme.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.75} aria-hidden />} onClick={onKeys}>
          {text('shell.keys')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldLock size={18} stroke={1.75} aria-hidden />}
          onClick={() => void lockSession()}
        >
          {text('shell.cover')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />} onClick={() => void leave()}>
          {text('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
