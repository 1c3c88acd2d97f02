import type { Texts } from '../i18n/texts';
import type { texts as en } from './door.en';

export const texts: Texts<typeof en> = {
  'app.name': 'Сеть MRC',
  'door.language': 'Язык',
  'welcome.title': 'Помощь трудовым мигрантам и их семьям — одна сеть',
  'welcome.say': 'Для сотрудников центров и организаций-партнёров. Всё, что вы открываете, записывается.',
  'welcome.signIn': 'Войти',
  'welcome.problem.failed': 'Войти не удалось. Начните снова.',
  'welcome.problem.refused': 'Этой учётной записи вход сюда закрыт. Обратитесь к администратору.',
  'welcome.problem.suspended': 'Эта учётная запись приостановлена. Обратитесь к администратору.',
  'welcome.problem.unavailable': 'Вход сейчас не отвечает. Попробуйте через минуту.',
  'welcome.unreachable': 'Сеть недоступна',
  'welcome.unreachable.say': 'Проверьте связь. Введённое хранится на этом устройстве и вернётся вместе со связью.',
  'door.language.away': 'На этом устройстве его ещё нет. Выберите снова, когда связь вернётся.',
  'welcome.again': 'Попробовать снова',
};
