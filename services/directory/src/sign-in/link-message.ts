import type { Message } from './message-outlet';

type Words = {
  readonly subject: string;
  readonly byThemselves: string;
  readonly byOthers: string;
  readonly rest: string;
};

const english: Words = {
  subject: 'A new password for your sign-in',
  byThemselves: 'Somebody, most likely you, asked for a new password for your sign-in.',
  byOthers: 'Whoever runs your network sends you this, so that you can set a new password for your sign-in.',
  rest: 'Open this address within an hour and choose a password. It works once. Nobody else can see it, and nobody will ask you for it. If you do not want a new password, leave it alone: nothing changes.',
};

const words: Readonly<Record<string, Words>> = {
  en: english,
  ru: {
    subject: 'Новый пароль для входа',
    byThemselves: 'Кто-то, скорее всего вы, попросил новый пароль для вашего входа.',
    byOthers: 'Это письмо отправили те, кто ведёт вашу сеть, чтобы вы могли задать новый пароль для входа.',
    rest: 'Откройте этот адрес в течение часа и выберите пароль. Ссылка действует один раз. Никто другой её не видит, и никто не будет её у вас просить. Если новый пароль вам не нужен, ничего не делайте: всё останется как есть.',
  },
};

/** What somebody is written who is to set a new password; in English where their language has no words here. */
export const linkMessage = (
  to: { readonly email: string; readonly language: string },
  link: string,
  byThemselves: boolean,
): Message => {
  const said = words[to.language] ?? english;
  const opening = byThemselves ? said.byThemselves : said.byOthers;
  return { to: to.email, subject: said.subject, text: `${opening}\n\n${said.rest}\n\n${link}` };
};
