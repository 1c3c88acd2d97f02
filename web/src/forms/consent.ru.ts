import type { Texts } from '../i18n/texts';
import type { texts as en } from './consent.en';

export const texts: Texts<typeof en> = {
  'register.wordingLanguage': 'Язык текста',
  'register.wordingFallback': 'Текста на этом языке ещё нет ({language}). Прочтите этот через переводчика.',
  'register.givenBy': 'Кто отвечает?',
  'register.givenRelation': 'Кем приходится человеку?',
  'register.childAssent': 'Ребёнок тоже согласен?',
  'register.childAssent.yes': 'Да, ребёнок согласен',
  'register.childAssent.no': 'Нет или не спрашивали',
  'consent.interpreter': 'Кто переводил?',
  'consent.lastDay': 'Последний день, когда это согласие действует',
  'register.mode': 'Как был дан ответ?',
  'register.witnessRole': 'Кто присутствовал и слышал ответ?',
  'register.witness': 'Имя свидетеля',
  'register.witness.hint': 'Его видят только те, кому доступна эта запись.',
  'register.recording': 'Где хранится запись ответа?',
  'register.recording.hint': 'Место или номер, по которому её можно найти. Сама запись сюда не загружается.',
  'consent.saysYes': 'Говорит «да»',
  'consent.saysNo': 'Говорит «нет»',
  'consent.ask.CARE': 'Помощь и ведение записи',
  'consent.ask.STATISTICS': 'Учёт в цифрах',
  'consent.ask.FOLLOW_UP': 'Связь позже',
  'consent.ask.RESEARCH': 'Исследования',
  'consent.ask.FAMILY': 'Показ вместе с семьёй',
  'consent.ask.SHARING': 'Передача партнёру',
};
