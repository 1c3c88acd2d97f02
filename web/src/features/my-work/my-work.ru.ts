import type { Texts } from '../../i18n/texts';
import type { texts as en } from './my-work.en';

export const texts: Texts<typeof en> = {
  'work.title': 'Моя работа',
  'work.requests': 'Просьбы',
  'work.find': 'Найти или зарегистрировать',
  'work.tabs': 'Виды работы',
  'work.drafts': 'Начато здесь',
  'work.for.SUPERVISOR':
    'Ваши просьбы и просьбы центра, которые пока ни у кого. То, что у коллег, — под «Все здесь». Коллегам просьбы передают на странице просьбы.',
  'work.for.PROTECTION_OFFICER':
    'Просьбы под защитой во всём реестре, у кого бы они ни были; рядом ваши обычные и те просьбы центра, которые пока ни у кого. Сначала срочные.',
  'work.person': 'Для кого',
  'work.service': 'Что нужно',
  'work.due': 'Срок',
  'work.priority': 'Срочность',
  'work.state': 'Состояние',
  'work.assigned': 'У кого',
  'work.nobody': 'Пока ни у кого',
  'work.you': 'У вас',
  'work.whose': 'Чьи просьбы',
  'work.whose.mine': 'Мои и ничьи',
  'work.whose.protected': 'Под защитой, мои и ничьи',
  'work.whose.all': 'Все здесь',
  'work.waits.until': '{partner}: может ответить до {moment}',
  'work.waits.stands': '{partner}: {state}',
  'work.contact': 'Без имени',
  'work.received': 'с {day}',
  'work.next.ACCEPTED': 'Сообщить человеку: партнёр согласился помочь',
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
    'Когда партнёр согласится или сообщит о помощи, просьба будет здесь, пока вы не сообщите человеку или не спросите его.',
  'work.empty.WAITING_FOR_PARTNER.say':
    'Ваши и ничьи направленные просьбы остаются здесь, пока партнёр не ответит. Просьбы коллег — под «Все здесь».',
  'work.empty.NEEDS_ANOTHER_WAY.say':
    'Когда направление заканчивается без помощи, просьба приходит сюда: ваша или ничья. Просьбы коллег — под «Все здесь».',
  'work.empty.UNASSIGNED.say': 'Просьбы вашего центра, которые никто не взял, появятся здесь.',
  'work.empty.ALL_OPEN.say': 'Просьбы вашего центра появятся здесь, как только кто-то обратится за помощью.',
  'work.empty.CLOSED.say': 'Здесь появятся закрытые просьбы. Их можно открыть снова под тем же номером.',
  'work.draft.form': 'Что',
  'work.draft.saved': 'Хранится с',
  'work.draft.waiting': 'ждёт отправки',
  'work.draft.begun': 'начато',
};
