import type { Texts } from '../../i18n/texts';
import type { texts as en } from './searches.en';

export const texts: Texts<typeof en> = {
  'searches.title': 'Частый поиск',
  'searches.say':
    'Кто искал людей чаще обычного и был за это замедлен. Спросите, для чего был поиск; кого искали, здесь не хранится.',
  'searches.who': 'Кто',
  'searches.somebody': 'Тот, кто больше не работает',
  'searches.centre': 'Центр',
  'searches.when': 'Замечено',
  'searches.inTenMinutes': 'Больше всего за 10 минут',
  'searches.inDay': 'Больше всего за день',
  'searches.empty': 'Никто не искал чаще обычного',
  'searches.empty.say': 'Кто ищет чаще, будет здесь по имени: когда и сколько раз.',
};
