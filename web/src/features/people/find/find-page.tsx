import { Button, Skeleton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { CountrySelect } from '../../../forms/country-select';
import { issueText } from '../../../forms/input-issues';
import { longest } from '../../../generated/longest';
import { refusalText } from '../../../i18n/refusal-text';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { FlashNotice } from '../../../ui/flash-notice';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page-head';
import { FailureState, ScreenState } from '../../../ui/screen-state';
import { changeFind } from './find-state';
import { FoundContact } from './found-contact';
import { FoundList } from './found-list';
import { useFind, type Find } from './use-find';
import classes from './find.module.css';

const SearchForm = ({ find }: { readonly find: Find }) => {
  const text = useText();
  const terms = useRef<HTMLInputElement>(null);
  useEffect(() => terms.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find.search();
  };
  return (
    <form className={classes['form']} onSubmit={submit} role="search" aria-label={text('find.title')}>
      <TextInput
        ref={terms}
        className={classes['terms'] ?? ''}
        label={text('find.terms')}
        description={text('find.terms.hint')}
        inputWrapperOrder={['label', 'input', 'description']}
        autoComplete="off"
        spellCheck={false}
        maxLength={longest.findPersons.terms}
        value={find.terms}
        onChange={({ currentTarget }) => find.change({ terms: currentTarget.value })}
      />
      <TextInput
        className={classes['year'] ?? ''}
        label={text('find.born')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={find.birthYear}
        onChange={({ currentTarget }) => find.change({ birthYear: currentTarget.value })}
      />
      <CountrySelect
        id="find-from"
        label={text('find.from')}
        value={find.nationality}
        onChange={(nationality) => find.change({ nationality })}
        width={200}
      />
      <Button
        type="submit"
        className={classes['go'] ?? ''}
        loading={find.searching}
        leftSection={<IconSearch size={18} aria-hidden />}
      >
        {text('find.go')}
      </Button>
    </form>
  );
};

const WaysOn = ({ find }: { readonly find: Find }) => {
  const text = useText();
  const navigate = useNavigate();
  const searched = find.found !== null || find.refusal !== null || find.failure !== null;
  return (
    <div className={classes['ways']}>
      {searched && (
        <div className={classes['way']}>
          <span className={classes['ask']}>{text('find.notHere')}</span>
          <Button
            variant={find.found?.searchedRegister ? 'filled' : 'default'}
            onClick={() => void navigate('/people/register')}
          >
            {text('find.register')}
          </Button>
        </div>
      )}
      {!find.contact && (
        <div className={classes['way']}>
          <span className={classes['ask']}>{text('find.noRecord')}</span>
          <Button variant="default" component={Link} to="/contacts/new">
            {text('find.contact')}
          </Button>
        </div>
      )}
      <div className={classes['way']}>
        <span className={classes['ask']}>{text('find.elsewhere')}</span>
        <span className={classes['card']}>{text('find.elsewhere.say')}</span>
      </div>
    </div>
  );
};

/** Which of the facts that would narrow a search are not given yet. */
const missingIn = ({ birthYear, nationality }: Find): 'both' | 'year' | 'nationality' | 'neither' => {
  if (birthYear.trim() === '') return nationality === null ? 'both' : 'year';
  return nationality === null ? 'nationality' : 'neither';
};

const Found = ({ find }: { readonly find: Find }) => {
  const text = useText();
  const format = useFormat();
  if (find.searching) {
    return (
      <div aria-busy className={classes['waiting']}>
        <Skeleton height={56} mb="xs" />
        <Skeleton height={56} />
      </div>
    );
  }
  if (find.failure) return <FailureState failure={find.failure} again={find.search} />;
  if (find.refusal) {
    const [issue] = find.refusal.issues ?? [];
    const title = issue ? issueText(text, format, issue) : refusalText(text, format, find.refusal);
    return <Notice kind="info" title={title} />;
  }
  if (!find.found) return <ScreenState title={text('find.before')} say={text('find.before.say')} />;
  const { found: people, contacts, more, searchedRegister } = find.found;
  return (
    <>
      {!searchedRegister && <Notice kind="info" title={text('find.ownCentre')} />}
      {contacts.map((contact) => (
        <FoundContact key={contact.id} contact={contact} />
      ))}
      {people.length > 0 && <FoundList people={people} contact={find.contact} />}
      {more && <Notice kind="info" title={text('find.more', { missing: missingIn(find) })} />}
      {people.length + contacts.length === 0 && <ScreenState title={text('find.none')} say={text('find.none.say')} />}
    </>
  );
};

/** Search comes before registering: the way on appears with what was found. */
export const FindPage = () => {
  const text = useText();
  const find = useFind();
  return (
    <div className={classes['page']}>
      <FlashNotice />
      <PageHead tab={text('find.title')} title={text('find.title')} />
      {find.contact && (
        <Notice
          kind="info"
          title={text('find.forContact', { reference: find.contact.reference })}
          action={
            <Button size="compact-sm" variant="default" onClick={() => changeFind({ contact: null })}>
              {text('find.forContact.drop')}
            </Button>
          }
        />
      )}
      <div className={classes['panel']}>
        <SearchForm find={find} />
        <div className={classes['found']} aria-live="polite">
          <Found find={find} />
        </div>
        <WaysOn find={find} />
      </div>
    </div>
  );
};
