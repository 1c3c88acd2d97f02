import { Button, PasswordInput, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import { setNewPassword, type PasswordAnswer } from '../../session/set-password';
import { Notice } from '../../ui/notice';
import { EntryPage } from './entry-page';
import { usePasswordProblem } from './use-password-problem';

const shortest = 12;
const longest = 200;

/** Where a link for a new password leads. What it holds stays behind the `#`, which no browser sends; opening it asks nothing. */
export const NewPasswordPage = () => {
  const text = useText();
  const problemOf = usePasswordProblem();
  const [token] = useState(() => window.location.hash.slice(1));
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<PasswordAnswer | null>(token === '' ? { kind: 'over' } : null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    const next = await setNewPassword(token, password);
    setAnswer(next);
    setSending(false);
    if (next.kind === 'done') setPassword('');
  };
  const problem = answer && problemOf(answer);
  const anotherLink = <Link to="/forgotten-password">{text('newPassword.another')}</Link>;
  return (
    <EntryPage title={text('newPassword.title')}>
      {problem && <Notice kind="problem" title={problem} action={answer.kind === 'over' && anotherLink} />}
      {answer?.kind === 'done' && (
        <Notice
          kind="done"
          title={text('newPassword.done')}
          action={<a href="/session/sign-in">{text('signIn.go')}</a>}
        >
          {text('newPassword.ended')}
        </Notice>
      )}
      {answer?.kind !== 'done' && answer?.kind !== 'over' && (
        <form onSubmit={(event) => void send(event)}>
          <Text mb="sm">{text('newPassword.how')}</Text>
          <PasswordInput
            label={text('newPassword.password')}
            name="new-password"
            autoComplete="new-password"
            autoFocus
            required
            withAsterisk={false}
            minLength={shortest}
            maxLength={longest}
            visible={shown}
            onVisibilityChange={setShown}
            visibilityToggleButtonProps={{ 'aria-label': text(shown ? 'signIn.hide' : 'signIn.show') }}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            mb="lg"
          />
          <Button type="submit" fullWidth loading={sending}>
            {text('newPassword.go')}
          </Button>
        </form>
      )}
    </EntryPage>
  );
};
