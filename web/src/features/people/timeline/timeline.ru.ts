import type { Texts } from '../../../i18n/texts';
import type { texts as en } from './timeline.en';

export const texts: Texts<typeof en> = {
  'timeline.person.registered': 'Создана запись',
  'timeline.person.age-band-changed': 'Другая возрастная группа',
  'timeline.contact.recorded': 'Обращение без имени',
  'timeline.contact.identified': 'Обращение связано с этим человеком',
  'timeline.consent.given': 'Ответ «да»: {purpose}',
  'timeline.consent.refused': 'Ответ «нет»: {purpose}',
  'timeline.consent.withdrawn': 'Отозвано: {purpose}',
  'timeline.disclosure.prepared': 'Подготовлено, что увидит партнёр',
  'timeline.disclosure.prepared-for': 'Подготовлено, что увидит {partner}',
  'timeline.disclosure.offered': 'Партнёр видит потребность',
  'timeline.disclosure.offered-for': '{partner} видит потребность',
  'timeline.disclosure.opened': 'Партнёр видит то, на что дано согласие',
  'timeline.disclosure.opened-for': '{partner} видит то, на что дано согласие',
  'timeline.disclosure.refused': 'Передача оказалась невозможной',
  'timeline.disclosure.closed': 'Партнёр больше ничего не видит',
  'timeline.disclosure.closed-for': '{partner} больше ничего не видит',
  'timeline.request.received': 'Просьба: {service}',
  'timeline.request.assigned': 'Просьбу взяли',
  'timeline.request.unassigned': 'Просьбу вернули',
  'timeline.service.delivered': 'Оказана услуга: {service}',
  'timeline.request.closed': 'Просьба закрыта: {reason}',
  'timeline.request.reopened': 'Просьба снова открыта',
  'timeline.request.needs-another-way': 'Просьбе нужен другой путь',
  'timeline.other': 'Произошло другое событие ({type})',
};
