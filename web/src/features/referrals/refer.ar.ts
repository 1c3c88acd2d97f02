import type { Texts } from '../../i18n/texts';
import type { texts as en } from './refer.en';

export const texts: Partial<Texts<typeof en>> = {
  'refer.title': 'إحالة إلى شريك',
  'refer.step.who': 'مَن',
  'refer.step.see': 'ما سيراه',
  'refer.step.consent': 'الموافقة',
  'refer.step.sent': 'أُرسلت',
  'refer.who.title': 'من يمكنه المساعدة؟',
  'refer.who.places': 'لديه أماكن',
  'refer.priority': 'ما مدى الاستعجال؟',
  'refer.see.title': 'ما الذي سيراه {partner}',
  'refer.fields': 'يُشارَك بعد القبول',
  'refer.now': 'الآن',
  'refer.later': 'بعد القبول',
  'refer.leftOut': 'لا يُرسل',
  'refer.consent.title': 'هل يوافق الشخص؟',
  'refer.go': 'أرسل الإحالة',
  'refer.carried': '{before, select, none {كُتب هذا لشريك آخر} other {كُتب هذا من أجل {before}}}',
  'refer.carried.say': 'غيِّر ما لا حاجة لأن يعرفه {partner}. يُسأل الشخص من جديد: فالموافقة تسمّي من يتلقّى.',
  'refer.authority': 'سلطة عامة',
  'refer.authority.is': '{partner} سلطة عامة.',
  'refer.shares.YES': '{partner} تشارك سلطات الهجرة: ما يُتفق عليه هنا يصل إليها.',
  'refer.shares.POSSIBLE': '{partner} قد تشارك سلطات الهجرة: ما يُتفق عليه هنا قد يصل إليها.',
  'refer.shares.UNKNOWN': 'لا يُعرف هل تشارك {partner} سلطات الهجرة.',
  'refer.shares.say':
    'قل ذلك للشخص قبل أن يجيب، خصوصًا إن لم تكن أوراقه سليمة. له أن يرفض أو يختار شريكًا آخر أو يترك بعض البيانات، ويُساعَد في كل حال.',
};
