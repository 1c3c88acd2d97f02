import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import type { SignInAnswer } from '../session/sign-in-again';
import { Notice } from '../ui/notice';

type SignInFormProps = {
  readonly submit: (email: string, password: string) => Promise<SignInAnswer>;
  readonly action: string;
};

/** Sign-in name and password; the password is forgotten as soon as it was handed over. */
export const SignInForm = ({ submit, action }: SignInFormProps) => {
  const text = useText();
  const format = useFormat();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    const next = await submit(email.trim(), password);
    setAnswer(next);
    if (next.kind === 'go') return;
    setSending(false);
    setPassword('');
  };
  const problem =
    answer?.kind === 'wrong'
      ? text('signIn.wrong')
      : answer?.kind === 'paused'
        ? text('signIn.paused', { time: format.time(new Date(answer.until)) })
        : answer?.kind === 'unreachable'
          ? text('signIn.unreachable')
          : answer?.kind === 'gone'
            ? text('signIn.gone')
            : null;
  return (
    <form onSubmit={(event) => void send(event)}>
      {problem && (
        <Notice
          kind="problem"
          title={problem}
          action={answer?.kind === 'gone' && <a href="/session/sign-in">{text('signIn.startAgain')}</a>}
        />
      )}
      <TextInput
        label={text('signIn.email')}
        type="email"
        name="username"
        autoComplete="username"
        autoFocus
        required
        withAsterisk={false}
        dir="ltr"
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        mb="sm"
      />
      <PasswordInput
        label={text('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visible={shown}
        onVisibilityChange={setShown}
        visibilityToggleButtonProps={{ 'aria-label': text(shown ? 'signIn.hide' : 'signIn.show') }}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        mb="lg"
      />
      <Button type="submit" fullWidth loading={sending}>
        {action}
      </Button>
    </form>
  );
};
