import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import type { PasswordAnswer } from '../../session/set-password';

/** One sentence for what kept a new password from being asked for or set; null where nothing did. */
export const usePasswordProblem = (): ((answer: PasswordAnswer) => string | null) => {
  const text = useText();
  const format = useFormat();
  return (answer) => {
    switch (answer.kind) {
      case 'done':
        return null;
      case 'over':
        return text('newPassword.over');
      case 'paused':
        return text('signIn.paused', { time: format.time(new Date(answer.until)) });
      case 'unreachable':
        return text('signIn.unreachable');
    }
  };
};
