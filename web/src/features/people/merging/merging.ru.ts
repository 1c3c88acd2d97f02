import type { Texts } from '../../../i18n/texts';
import type { texts as en } from './merging.en';

export const texts: Texts<typeof en> = {
  'merging.go': 'Сделать одной записью',
  'merging.title': 'Сделать из двух записей одну',
  'merging.say':
    'Обе записи остаются как есть. Работа идёт дальше с одной из них, и просьбы, направления и показатели обеих — там. Это можно отменить в любое время.',
  'merging.keep': 'С какой записью идёт работа дальше?',
  'merging.side': '{name}, {reference}',
  'merging.side.has': '{requests}, {referrals}',
  'merging.requests': '{count, plural, one {# просьба} few {# просьбы} many {# просьб} other {# просьбы}}',
  'merging.requests.many': 'больше {count} просьб',
  'merging.referrals':
    '{count, plural, one {# направление} few {# направления} many {# направлений} other {# направления}}',
  'merging.referrals.many': 'больше {count} направлений',
  'merging.why': 'Почему это один человек',
  'merging.preview': 'Что действует для обеих',
  'merging.preview.counted': 'Насколько вам видно, в них:',
  'merging.preview.protects': 'Обе под защитой: их видят только те, кто работает с человеком, и сотрудники по защите.',
  'merging.preview.care':
    'В одной записи нет согласия на помощь: ничего нового не начинают, и партнёры ничего не читают, пока человека не спросят снова.',
  'merging.preview.statistics': 'В одной записи нет согласия на учёт: человека нет ни в каких показателях.',
  'merging.preview.followUp': 'В одной записи нет согласия на вопросы позже: человека не спрашивают.',
  'merging.preview.phone': 'В одной записи звонить небезопасно: телефон не получает ни один партнёр.',
  'merging.preview.partners': 'Каждый партнёр читает дальше ту запись, которая ему дана, и ничего из другой.',
  'merging.preview.fields': 'Ничего не переносится. Что верно в другой записи, вносят исправлением.',
  'merging.proposed':
    'Сотрудник по защите сказал сделать одну запись и продолжать с {reference}. То же должен сказать второй.',
  'merging.card': 'Одна запись с другими',
  'merging.card.kept': 'Эта запись — одна с {reference}',
  'merging.card.since': 'С {moment}, {who}',
  'merging.card.because': 'Причина: {note}',
  'merging.card.was': 'Была одной с {reference}',
  'merging.card.span': '{from} – {to}, разъединено: {who}',
  'merging.card.stays': 'Что за это время записано у {reference}, остаётся там.',
  'merging.somebody': 'коллега',
  'merging.notice': 'Это одна запись с другой',
  'merging.notice.to': 'Это одна запись с {reference}',
  'merging.notice.say': 'Работа идёт там. Что согласовано здесь, здесь же можно отозвать.',
  'merging.notice.hidden': 'Работа идёт с другой записью. Спросите руководителя или сотрудника по защите.',
  'merging.notice.go': 'Открыть {reference}',
  'merging.separate': 'Разъединить записи',
  'merging.separate.say':
    'Каждая запись снова сама по себе, со своими просьбами, направлениями, согласиями и защитой. Что с тех пор записано у той, с которой шла работа, остаётся там.',
  'merging.separate.why': 'Почему это разные люди',
  'merging.separate.go': 'Разъединить',
  'draft.mergePersons': 'Сделать из двух записей одну',
  'draft.separatePersons': 'Разъединить записи',
};
