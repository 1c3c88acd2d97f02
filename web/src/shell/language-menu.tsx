import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { chooseLanguage } from '../i18n/console-texts';
import type { Language } from '../i18n/language';
import { useLanguage } from '../i18n/language-provider';
import { factsOf, offeredLanguages } from '../i18n/languages';
import { useText } from '../i18n/use-text';
import classes from './head.module.css';

/** The languages that promise every text, and the one in use; one that cannot be loaded says so in the menu, and the screen stays as it was. */
export const LanguageMenu = () => {
  const text = useText();
  const { language, short } = useLanguage();
  const [opened, open] = useState(false);
  const [away, setAway] = useState<Language | null>(null);
  const shown = offeredLanguages.includes(language) ? offeredLanguages : [...offeredLanguages, language];
  const choose = async (next: Language): Promise<void> => {
    try {
      await chooseLanguage(next);
      setAway(null);
    } catch {
      setAway(next);
      open(true);
    }
  };
  return (
    <Menu position="bottom-end" width={180} opened={opened} onChange={open} onClose={() => setAway(null)}>
      <Menu.Target>
        <UnstyledButton className={classes['button']}>
          <span className="mrc-visually-hidden">{text('door.language')}: </span>
          {short}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {shown.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => void choose(each)}
            rightSection={each === language ? <IconCheck size={16} aria-hidden /> : null}
            aria-current={each === language}
          >
            {factsOf(each).name}
          </Menu.Item>
        ))}
        {away !== null && (
          <Menu.Label role="alert">
            {factsOf(away).name}: {text('door.language.away')}
          </Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
