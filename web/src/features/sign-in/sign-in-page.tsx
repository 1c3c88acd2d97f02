import { Link, useParams } from 'react-router';
import { SignInForm } from '../../forms/sign-in-form';
import { useText } from '../../i18n/use-text';
import { submitSignIn } from '../../session/sign-in-again';
import { EntryPage } from './entry-page';

/** The page the network's own issuer sends people to. */
export const SignInPage = () => {
  const text = useText();
  const { uid = '' } = useParams();
  const submit = async (email: string, password: string) => {
    const answer = await submitSignIn(uid, email, password);
    if (answer.kind === 'go') window.location.assign(answer.to);
    return answer;
  };
  return (
    <EntryPage title={text('signIn.title')} foot={<Link to="/forgotten-password">{text('signIn.forgot')}</Link>}>
      <SignInForm submit={submit} action={text('signIn.go')} />
    </EntryPage>
  );
};
