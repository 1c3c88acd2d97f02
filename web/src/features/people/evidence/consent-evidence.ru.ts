import type { Texts } from '../../../i18n/texts';
import type { texts as en } from './consent-evidence.en';

export const texts: Texts<typeof en> = {
  'evidence.tab': 'Что было согласовано',
  'evidence.title': 'Что было согласовано, как это было сказано',
  'evidence.person': 'к человеку',
  'evidence.language': 'Язык бумаги',
  'evidence.print': 'Напечатать',
  'evidence.readOut': 'Не для печати',
  'evidence.readOut.say': 'Прочтите это человеку наедине и не оставляйте ни бумаги, ни снимка.',
  'evidence.give': 'Отдайте это только самому человеку и там, где ему безопасно это хранить.',
};
