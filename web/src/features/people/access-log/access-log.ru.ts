import type { Texts } from '../../../i18n/texts';
import type { texts as en } from './access-log.en';

export const texts: Texts<typeof en> = {
  'accessLog.tab': 'Кто читал запись',
  'accessLog.title': 'Кто читал эту запись',
  'accessLog.person': 'человеку',
  'accessLog.say':
    'Составляйте этот список, только если о нём просит сам человек. В нём роли, центры и организации, но не имена сотрудников.',
  'accessLog.alone':
    'Спросите человека, один ли он или хочет, чтобы кто-то был рядом. Ничего не показывайте, пока в опекуне или спутнике есть сомнение.',
  'accessLog.nobodyElse':
    'Больше никому его не давайте: ни семье, ни работодателю, ни ведомству. Дома бумагу читают и другие.',
  'accessLog.kept': 'То, что список составлен, и эта причина хранятся с записью.',
  'accessLog.go': 'Человек просит этот список',
  'accessLog.part': 'Какая часть',
  'accessLog.language': 'Язык списка',
  'accessLog.print': 'Напечатать список',
  'accessLog.readOut': 'Не печатать',
  'accessLog.readOut.say': 'Прочтите это человеку наедине и не оставляйте ни бумаги, ни снимка.',
  'AccessLogPart.PLAIN': 'Что можно дать',
  'AccessLogPart.PROTECTED': 'Прочитано ради защиты',
};
