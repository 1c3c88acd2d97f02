import type { Texts } from '../../i18n/texts';

const en = {
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.show': 'Show the password',
  'signIn.hide': 'Hide the password',
  'signIn.go': 'Sign in',
  'signIn.wrong': 'E-mail and password do not fit together. Check both and try again.',
  'signIn.paused': 'Too many tries. Signing in is possible again at {time}.',
  'signIn.unreachable': 'There was no answer. Check the line of this computer, then try again.',
  'signIn.gone': 'This page has been open too long to sign in with.',
  'signIn.startAgain': 'Start again',
  'signIn.forgot':
    'Forgotten? Nobody can look it up. Whoever runs your network opens a new sign-in for you, with another e-mail address.',
};

const ru: Texts<typeof en> = {
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

const ar: Texts<typeof en> = {
  'signIn.title': 'تسجيل الدخول',
  'signIn.email': 'البريد الإلكتروني',
  'signIn.password': 'كلمة المرور',
  'signIn.show': 'إظهار كلمة المرور',
  'signIn.hide': 'إخفاء كلمة المرور',
  'signIn.go': 'تسجيل الدخول',
  'signIn.wrong': 'البريد وكلمة المرور غير متطابقين. راجعهما وحاول مرة أخرى.',
  'signIn.paused': 'محاولات كثيرة. يمكن الدخول مجددًا عند {time}.',
  'signIn.unreachable': 'لا رد. تحقّق من اتصال هذا الحاسوب ثم حاول مرة أخرى.',
  'signIn.gone': 'بقيت هذه الصفحة مفتوحة طويلًا ولا يمكن الدخول منها.',
  'signIn.startAgain': 'ابدأ من جديد',
  'signIn.forgot': 'نسيتها؟ لا يمكن لأحد معرفتها. من يدير شبكتكم يفتح لك دخولًا جديدًا ببريد آخر.',
};

export const signInMessages = { en, ru, ar };
