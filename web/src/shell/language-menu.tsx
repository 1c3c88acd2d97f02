import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useLanguage } from '../i18n/language-provider';
import { languageNames, languages, languageShort } from '../i18n/languages';
import { useText } from '../i18n/use-text';
import classes from './head.module.css';

export const LanguageMenu = () => {
  const text = useText();
  const { language, choose } = useLanguage();
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <UnstyledButton className={classes['button']}>
          <span className="mrc-visually-hidden">{text('shell.language')}: </span>
          {languageShort[language]}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => choose(each)}
            rightSection={each === language ? <IconCheck size={16} aria-hidden /> : null}
            aria-current={each === language}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
