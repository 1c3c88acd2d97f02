import type { Texts } from '../../i18n/texts';
import type { texts as en } from './my-work.en';

export const texts: Texts<typeof en> = {
  'work.title': 'Моя работа',
  'work.requests': 'Просьбы',
  'work.find': 'Найти или зарегистрировать',
  'work.tabs': 'Виды работы',
  'work.drafts': 'Начато здесь',
  'work.for.SUPERVISOR':
    'Ваши просьбы, по которым подходит срок, и просьбы центра, которые ждут партнёра, требуют другого пути или пока ни у кого. Коллегам их передают на странице просьбы.',
  'work.for.PROTECTION_OFFICER':
    'Просьбы под защитой, за которые отвечаете вы: по каким подходит срок, какие ждут партнёра, требуют другого пути или пока ни у кого.',
  'work.person': 'Для кого',
  'work.service': 'Что нужно',
  'work.due': 'Срок',
  'work.priority': 'Срочность',
  'work.state': 'Состояние',
  'work.assigned': 'У кого',
  'work.nobody': 'Пока ни у кого',
  'work.contact': 'Без имени',
  'work.received': 'с {day}',
  'work.next.ACCEPTED': 'Сообщить человеку: партнёр согласился помочь',
  'work.next.APPOINTMENT_MOVED': 'Сообщить человеку: приём изменён',
  'work.next.SERVICE_REPORTED': 'Спросить человека, помогло ли',
  'work.empty.DUE': 'Ничего не подходит к сроку',
  'work.empty.ANSWERED': 'Сообщать пока нечего',
  'work.empty.WAITING_FOR_PARTNER': 'Ни один партнёр не должен ответа',
  'work.empty.NEEDS_ANOTHER_WAY': 'Ничто не требует другого пути',
  'work.empty.UNASSIGNED': 'Каждую просьбу кто-то взял',
  'work.empty.ALL_OPEN': 'Открытых просьб нет',
  'work.empty.CLOSED': 'Закрытых просьб нет',
  'work.empty.DUE.say':
    'Взятые вами просьбы появятся здесь, когда подойдёт срок. Найдите или зарегистрируйте следующего человека.',
  'work.empty.ANSWERED.say':
    'Когда партнёр согласится, изменит приём или сообщит о помощи, просьба будет здесь, пока вы не сообщите человеку или не спросите его.',
  'work.empty.WAITING_FOR_PARTNER.say': 'Направленные вами просьбы остаются здесь, пока партнёр не ответит.',
  'work.empty.NEEDS_ANOTHER_WAY.say':
    'Когда направление заканчивается без помощи, просьба появляется здесь и говорит, почему.',
  'work.empty.UNASSIGNED.say': 'Просьбы вашего центра, которые никто не взял, появятся здесь.',
  'work.empty.ALL_OPEN.say': 'Просьбы вашего центра появятся здесь, как только кто-то обратится за помощью.',
  'work.empty.CLOSED.say': 'Здесь появятся закрытые просьбы. Их можно открыть снова под тем же номером.',
  'work.draft.form': 'Что',
  'work.draft.saved': 'Хранится с',
  'work.draft.waiting': 'ждёт отправки',
  'work.draft.begun': 'начато',
};
