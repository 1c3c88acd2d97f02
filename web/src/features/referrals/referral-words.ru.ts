import type { Texts } from '../../i18n/texts';
import type { texts as en } from './referral-words.en';

export const texts: Texts<typeof en> = {
  'clock.days':
    '{days, plural, one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}',
  'clock.hours':
    '{hours, plural, one {остался # час} few {осталось # часа} many {осталось # часов} other {осталось # часа}}',
  'clock.minutes': 'осталось меньше часа',
  'clock.lateHours':
    '{hours, plural, =0 {срок вышел} one {опоздание # час} few {опоздание # часа} many {опоздание # часов} other {опоздание # часа}}',
  'clock.lateDays':
    '{days, plural, one {опоздание # день} few {опоздание # дня} many {опоздание # дней} other {опоздание # дня}}',
  'clock.exact': 'Ответить до: {moment}',
  'clock.onTheWay': 'в пути',
  'need.person.FEMALE': 'Женщина',
  'need.person.MALE': 'Мужчина',
  'need.person.ANOTHER': 'Другой пол',
  'need.person.NOT_STATED': 'Пол не указан',
  'need.person.NOT_ASKED': 'О поле не спрашивали',
  'need.speaks': 'язык: {language}',
  'need.interpreter': 'нужен переводчик',
  'need.noInterpreter': 'переводчик не нужен',
  'shown.service': 'Услуга',
  'shown.priority': 'Срочность',
  'shown.language': 'Язык',
  'shown.language.none': 'Неизвестен',
  'shown.sex': 'Пол',
  'shown.age': 'Возраст',
  'shown.interpreter': 'Переводчик',
  'shown.interpreter.yes': 'Нужен',
  'shown.interpreter.no': 'Не нужен',
  'shown.summary': 'Что произошло',
  'shown.phone.safe': '{safety}; чей телефон: {owner}',
  'shown.phone.hours': 'Звонить: {hours}',
  'shown.phone.sayYouAre': 'Представиться: {words}',
  'shown.corridor': '{origin} → {destination}, {stage}',
  'shown.corridor.one': '{origin}, {stage}',
  'shown.notRecorded': 'Не записано',
  'SharingNotice.WAITING': 'Передача остановлена: партнёр ещё не сказал, что будет с его копией',
  'SharingNotice.DELETED': 'Партнёр удалил то, что у него было',
  'SharingNotice.RETURNED': 'Партнёр вернул то, что у него было',
  'SharingNotice.KEPT_ON_OWN_GROUND': 'Партнёр хранит свою копию на собственном основании',
};
