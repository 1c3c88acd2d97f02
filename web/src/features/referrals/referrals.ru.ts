import type { Texts } from '../../i18n/texts';
import type { texts as en } from './referrals.en';

export const texts: Texts<typeof en> = {
  'sent.title': 'Направления',
  'sent.one': 'Направление',
  'sent.person': 'Для кого',
  'sent.service': 'Что нужно',
  'sent.receiver': 'Куда',
  'sent.state': 'Состояние',
  'sent.next': 'Что дальше',
  'sent.next.CONFIRMATION': 'Спросить человека и подтвердить',
  'sent.on': 'отправлено {moment}',
  'sent.protected': 'Имя вам не показано',
  'sent.empty': 'Пока ничего не направлено',
  'sent.empty.say': 'Откройте просьбу и выберите «Направить к партнёру». Отправленное появится здесь вместе с ответом.',
  'sent.appointment': 'Встреча {moment}',
  'sent.answer': 'Ответ',
  'sent.stands.SENT':
    '{moment, select, none {В пути к партнёру. Отсчёт начнётся, когда направление дойдёт.} other {У партнёра есть время на ответ до {moment}.}}',
  'sent.stands.ACKNOWLEDGED': 'Партнёр увидел направление; время на ответ — до {moment}.',
  'sent.stands.ACCEPTED': '{appointment, select, none {Принято. Партнёр договорится с человеком о встрече.} other {}}',
  'sent.stands.DECLINED': '{reason, select, none {} other {Отклонено: {reason}}}',
  'sent.stands.EXPIRED': 'Партнёр не ответил в срок.',
  'sent.stands.SERVICE_REPORTED': 'Так сообщил партнёр. Спросите человека и подтвердите.',
  'sent.stands.CONFIRMED': 'Человек подтвердил услугу. Закройте просьбу, когда потребность удовлетворена.',
  'sent.stands.WITHDRAWN': 'Отозвано. Партнёр больше ничего о человеке не видит.',
  'sent.stands.SHARING_STOPPED':
    'Человек отозвал согласие. Партнёр больше ничего не видит; услуга может продолжаться по желанию.',
  'sent.another': 'Просьбе нужен другой путь. Срок считается с первого дня.',
  'sent.askAnother': 'Спросить другого партнёра',
  'sent.given': 'Услуга оказана: {day}',
  'sent.confirm': 'Человек подтверждает услугу',
  'sent.confirm.title': 'Человек сказал, что услуга оказана?',
  'sent.confirm.say':
    'Сначала спросите человека. После этого {receiver} больше не видит данных, и отменить это нельзя.',
  'sent.confirm.go': 'Человек подтвердил',
  'sent.withdraw': 'Отозвать',
  'sent.withdraw.title': 'Отозвать это направление?',
  'sent.withdraw.say':
    '{receiver}: об этом сообщат сразу, и сведения о человеке там больше не открыть. Прочитанное раньше вернуть нельзя.',
  'sent.withdraw.go': 'Отозвать направление',
  'sent.request': 'Просьба',
  'sent.request.missing': 'Не загрузилось',
  'sent.dates': 'Даты',
  'sent.sentAt': 'Отправлено',
  'sent.receivedAt': 'Дошло до партнёра',
  'sent.answeredAt': 'Ответ получен',
  'sent.consent':
    'Остановить передачу можно на странице человека, в разделе согласий. Если для вас её там нет, обратитесь к тому, кто записал согласие, или к специалисту по защите.',
  'sent.copy': 'Копия у партнёра',
};
