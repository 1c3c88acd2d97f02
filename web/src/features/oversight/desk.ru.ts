import type { Texts } from '../../i18n/texts';
import type { texts as en } from './desk.en';

export const texts: Texts<typeof en> = {
  'desk.title': 'Защита данных',
  'desk.start': 'Начало',
  'desk.parts': 'Разделы защиты данных',
  'desk.say':
    'Кто какую запись открывал, о чём договорились и что передано. Людей, о которых записи, здесь не называют.',
  'desk.filters': 'Что показать',
  'desk.all': 'Все',
  'desk.openings.wait':
    '{questions, plural, =0 {Вопросов нет} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} · посмотреть: {openings}',
  'deskTab.openings': 'Открытия записей',
  'deskSay.openings': 'Записи, открытые в другом центре, ради защиты или вами, и что об этом говорит кто-то другой.',
  'desk.rates.wait':
    '{rates, plural, =0 {Разбирать нечего} one {Разобрать: #} few {Разобрать: #} many {Разобрать: #} other {Разобрать: #}}',
  'deskTab.rates': 'Необычное число',
  'deskSay.rates': 'Кто за день открыл намного больше записей, чем обычно сам и чем коллеги.',
  'desk.exceptions.wait':
    '{exceptions, plural, =0 {Проверять нечего} one {# на проверку} few {# на проверку} many {# на проверку} other {# на проверку}}',
  'deskTab.exceptions': 'Исключения',
  'deskSay.exceptions': 'Что передано без вопроса человеку, на каком основании и правильно ли это.',
  'desk.demands.wait':
    '{demands, plural, =0 {Решать нечего} one {# на решение} few {# на решение} many {# на решение} other {# на решение}}',
  'deskTab.demands': 'Требования властей',
  'deskSay.demands': 'Что просили полиция, суд и другие органы и что им ответили.',
  'deskTab.wordings': 'Слова согласия',
  'deskSay.wordings': 'Что слышат люди, прежде чем ответить: версии, черновики и кто их подтвердил.',
  'deskTab.consents': 'Согласия',
  'deskSay.consents': 'На что сказали да и нет, что отозвано и закончилось, без указания кто.',
  'deskTab.erasures': 'Удаление карточек',
  'deskSay.erasures': 'Кто попросил ничего о себе не хранить и что из этого вышло.',
  'deskTab.disclosures': 'Переданное',
  'deskSay.disclosures': 'Что партнёры могут и могли читать и когда читали.',
  'deskTab.searches': 'Поиск',
  'deskSay.searches': 'Кто искал людей чаще обычного.',
};
