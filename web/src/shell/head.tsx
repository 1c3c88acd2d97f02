import { TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import type { Role } from '../generated/schema';
import { useText } from '../i18n/use-text';
import { useHasRole, useProfile } from '../session/use-session';
import { Brand } from './brand';
import { setFindTerms } from './find-terms';
import { LanguageMenu } from './language-menu';
import { LineIndicator } from './line-indicator';
import { PersonMenu } from './person-menu';
import classes from './head.module.css';

const mayFind: readonly Role[] = ['INTAKE', 'CASE_WORKER', 'SUPERVISOR', 'PROTECTION_OFFICER'];

type HeadProps = { readonly findBox: RefObject<HTMLInputElement | null>; readonly onKeys: () => void };

const FindBox = ({ findBox }: Pick<HeadProps, 'findBox'>) => {
  const text = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setFindTerms(typed.trim());
    setTyped('');
    void navigate('/people');
  };
  return (
    <form role="search" className={classes['find']} onSubmit={find}>
      <TextInput
        ref={findBox}
        size="sm"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={text('shell.find')}
        placeholder={text('shell.find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<kbd className={classes['key']}>/</kbd>}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
};

/** The head: where one is, how the line is, who one is, and the way to any person. */
export const Head = ({ findBox, onKeys }: HeadProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { organisationName } = useProfile();
  const finds = useHasRole(mayFind);
  return (
    <div className={classes['head']}>
      <Brand compact />
      {finds ? <FindBox findBox={findBox} /> : <span className={classes['find']} />}
      <div className={classes['right']}>
        {finds && (
          <Tooltip label={text('shell.find')}>
            <UnstyledButton
              className={`${classes['button']} ${classes['phoneOnly']}`}
              aria-label={text('shell.find')}
              onClick={() => void navigate('/people')}
            >
              <IconSearch size={20} aria-hidden />
            </UnstyledButton>
          </Tooltip>
        )}
        <LineIndicator />
        <span className={classes['centre']} title={organisationName}>
          {organisationName}
        </span>
        <LanguageMenu />
        <PersonMenu onKeys={onKeys} />
      </div>
    </div>
  );
};
