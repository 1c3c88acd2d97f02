import type { Texts } from '../i18n/texts';
import type { texts as en } from './sign-in.en';

export const texts: Texts<typeof en> = {
  'signIn.title': 'Вход',
  'signIn.email': 'Электронная почта',
  'signIn.password': 'Пароль',
  'signIn.show': 'Показать пароль',
  'signIn.hide': 'Скрыть пароль',
  'signIn.go': 'Войти',
  'signIn.wrong': 'Почта и пароль не подходят друг к другу. Проверьте их и попробуйте снова.',
  'signIn.paused': 'Слишком много попыток. Войти снова можно в {time}.',
  'signIn.unreachable': 'Ответа нет. Проверьте связь на этом компьютере и попробуйте снова.',
  'signIn.gone': 'Эта страница открыта слишком долго, войти с неё уже нельзя.',
  'signIn.startAgain': 'Начать заново',
  'signIn.forgot':
    'Забыли? Узнать пароль нельзя. Те, кто ведёт вашу сеть, откроют вам новый вход с другим адресом почты.',
};
