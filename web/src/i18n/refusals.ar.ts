import type { Texts } from './texts';
import type { texts as en } from './refusals.en';

export const texts: Partial<Texts<typeof en>> = {
  'RefusalCode.INVALID_INPUT': 'لا يمكن حفظ بعض ما في هذه الصفحة كما هو. راجع الحقول المحددة ثم أرسل مرة أخرى.',
  'RefusalCode.NOT_SIGNED_IN': 'انتهت الجلسة. سجّل الدخول مرة أخرى؛ ما كتبته محفوظ.',
  'RefusalCode.NOT_ALLOWED': 'دورك لا يسمح بهذا. اسأل المشرف عمّن يمكنه ذلك.',
  'RefusalCode.NOT_FOUND': 'تعذّر العثور على هذا. ربما نُقل أو أن العنوان غير كامل.',
  'RefusalCode.COMMAND_REUSED': 'وصل إرسال سابق لهذا النموذج. ما غيّرته بعده لم يُحفظ: افتح ما حُفظ وغيّره هناك.',
  'RefusalCode.CHANGED_BY_SOMEONE_ELSE': 'غيّر أحد الزملاء هذا وهو مفتوح لديك. اطّلع على الجديد ثم أعد المحاولة.',
  'RefusalCode.NOT_YET_KNOWN': 'ما يُبنى عليه هذا لا يزال في الطريق. أرسل مرة أخرى بعد قليل؛ لا شيء يُنفَّذ مرتين.',
  'RefusalCode.UNAVAILABLE': 'لم يصل رد في الوقت المناسب. أرسل مرة أخرى: لا شيء يُنفَّذ مرتين وما كتبته محفوظ.',
  'RefusalCode.STAFF_SUSPENDED': 'هذا الحساب موقوف. تحدّث مع المسؤول.',
  'RefusalCode.SIGN_IN_NAME_TAKEN': 'يستخدم شخص آخر هذا العنوان لتسجيل الدخول. استخدم عنوانًا آخر.',
  'RefusalCode.GROUND_NOT_OFFERED': 'لا تتيح الشبكة هذا الأساس. اطلب موافقة الشخص أو ساعده دون اسم.',
  'RefusalCode.JURISDICTION_NOT_HELD':
    'لا يجوز لهذا النظام أن يحفظ سجلات {country}. ساعد الشخص دون اسم أو اسأل مركزًا هناك.',
  'RefusalCode.CONSENT_NEEDED': 'يلزم لهذا الموافقة على: {purpose}. اسأل الشخص أو ساعده دون اسم.',
  'RefusalCode.CONSENT_NOT_IN_FORCE': 'لم تعد هذه الموافقة سارية. اطّلع على القرارات الحالية.',
  'RefusalCode.COUNTRY_NOT_NAMED': 'ستعبر البيانات حدودًا والموافقة لا تذكر {country}. اسأل مرة أخرى مع ذكر البلد.',
  'RefusalCode.CONTACT_ALREADY_IDENTIFIED': 'هذا التواصل مرتبط بشخص مسجَّل. افتح سجل ذلك الشخص.',
  'RefusalCode.SEARCH_NEEDS_MORE': 'أضف معلومة أخرى: سنة الميلاد أو البلد أو الهاتف أو رقم البطاقة.',
  'RefusalCode.TOO_MANY_SEARCHES':
    'جرى البحث مرات كثيرة جدًا من هذا الحساب. ابحث من جديد بعد {until}، وافتح الأشخاص حتى ذلك الحين من قوائمك.',
  'RefusalCode.REASON_NEEDED': 'هذا الشخص لدى مركز آخر. اذكر سبب فتح السجل؛ يُحفظ السبب.',
  'RefusalCode.PHONE_NOT_SAFE': 'قال الشخص إن الاتصال غير آمن. اترك الهاتف واتفق على طريقة أخرى.',
  'RefusalCode.SERVICE_NOT_REQUESTABLE': 'لا يمكن طلب هذه الخدمة. اختر خدمة أخرى من القائمة.',
  'RefusalCode.ALREADY_REFERRED':
    'هذا الطلب لدى هذا الشريك بالفعل: الإحالة {number} مفتوحة. انتظر الرد أو اسحبها أولًا.',
  'RefusalCode.REQUEST_CLOSED': 'هذا الطلب مغلق: {reason}. افتحه مجددًا أولًا.',
  'RefusalCode.REQUEST_OPEN': 'هذا الطلب مفتوح بالفعل.',
  'RefusalCode.NOT_A_COLLEAGUE': 'لا يتولى الطلب إلا زميل يعمل على الطلبات وسبق أن سجّل الدخول. اختر زميلًا.',
  'RefusalCode.CONTACT_CANNOT_BE_REFERRED': 'دون اسم لا يمكن إرسال شيء إلى شريك. سجّل الشخص أو أعطه ورقة معلومات.',
  'RefusalCode.NO_AGREEMENT_IN_FORCE': 'لا اتفاق ساريًا مع هذه المنظمة. اختر أخرى أو اسأل المشرف عن اتفاق.',
  'RefusalCode.OFFERING_NOT_SUITABLE': 'لا تقدّم هذه المنظمة هذه الخدمة. اختر أخرى.',
  'RefusalCode.DISCLOSURE_NOT_USABLE':
    'لم يعد ممكنًا استخدام ما وافق الشخص على مشاركته: {state}. اسأل مرة أخرى وأرسل الإحالة من جديد.',
  'RefusalCode.REFERRAL_STATE_FORBIDS': 'حالة الإحالة الآن: {state}، ولم يعد هذا ممكنًا. اطّلع عليها مرة أخرى.',
  'RefusalCode.VIEW_NOT_CLOSED': 'لم تُقفل هذه الأرقام بعد. ستظهر بعد {nextClose}.',
};
