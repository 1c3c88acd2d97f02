import { Button, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text';
import { askForPasswordLink, type PasswordAnswer } from '../../session/set-password';
import { Notice } from '../../ui/notice';
import { EntryPage } from './entry-page';
import { usePasswordProblem } from './use-password-problem';

/** Where somebody has a link sent to themselves; what it says is the same whatever the address. */
export const ForgottenPasswordPage = () => {
  const text = useText();
  const problemOf = usePasswordProblem();
  const [email, setEmail] = useState('');
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<PasswordAnswer | null>(null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    setAnswer(await askForPasswordLink(email.trim()));
    setSending(false);
  };
  const problem = answer && problemOf(answer);
  return (
    <EntryPage title={text('forgotten.title')} foot={<a href="/session/sign-in">{text('forgotten.back')}</a>}>
      {answer?.kind === 'done' ? (
        <Notice kind="done" title={text('forgotten.sent')}>
          {text('forgotten.next')}
        </Notice>
      ) : (
        <form onSubmit={(event) => void send(event)}>
          {problem && <Notice kind="problem" title={problem} />}
          <Text mb="sm">{text('forgotten.how')}</Text>
          <TextInput
            label={text('signIn.email')}
            type="email"
            name="username"
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
            dir="ltr"
            maxLength={200}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            mb="lg"
          />
          <Button type="submit" fullWidth loading={sending}>
            {text('forgotten.go')}
          </Button>
        </form>
      )}
    </EntryPage>
  );
};
