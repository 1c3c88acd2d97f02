import type { Texts } from './texts';

const en = {
  'refusal.INVALID_INPUT': 'Something on this page cannot be saved as it is. Check the marked fields, then send again.',
  'refusal.NOT_SIGNED_IN': 'Your session has ended. Sign in again; what you typed is kept.',
  'refusal.NOT_ALLOWED': 'Your role may not do this. Ask your supervisor who may.',
  'refusal.NOT_FOUND': 'This cannot be found. It may have been moved, or the address is not complete.',
  'refusal.COMMAND_REUSED':
    'An earlier sending of this form did arrive. What you changed since then was not saved: open what was saved and change it there.',
  'refusal.CHANGED_BY_SOMEONE_ELSE':
    'A colleague changed this while you had it open. Look at what is new, then do it again.',
  'refusal.NOT_YET_KNOWN':
    'Something this builds on is still on its way. Send again in a moment; nothing is done twice.',
  'refusal.UNAVAILABLE': 'There was no answer in time. Send again: nothing is done twice, and what you typed is kept.',
  'refusal.STAFF_SUSPENDED': 'This account is suspended. Speak with your administrator.',
  'refusal.SIGN_IN_NAME_TAKEN': 'Somebody signs in with this address already. Use another one.',
  'refusal.GROUND_NOT_OFFERED':
    'The network does not offer this ground. Ask for the person’s consent, or help without a name.',
  'refusal.JURISDICTION_NOT_HELD':
    'This installation may not hold records of {country}. Help the person without a name, or ask a centre there.',
  'refusal.CONSENT_NEEDED': 'This needs a yes to: {purpose}. Ask the person, or help without a name.',
  'refusal.CONSENT_NOT_IN_FORCE': 'There is no such consent in force any more. Look at the current decisions.',
  'refusal.COUNTRY_NOT_NAMED':
    'What would be shared crosses a border, and the consent does not name {country}. Ask again, with the country named.',
  'refusal.CONTACT_ALREADY_IDENTIFIED': 'This contact belongs to a registered person already. Open that person.',
  'refusal.SEARCH_NEEDS_MORE': 'Add one more fact: a year of birth, a country, a phone or a card number.',
  'refusal.TOO_MANY_SEARCHES':
    'There have been very many searches from this account. Search again after {until}; until then open people from your lists.',
  'refusal.REASON_NEEDED': 'This person is with another centre. Say why you open the record; the reason is kept.',
  'refusal.PHONE_NOT_SAFE': 'The person said that calling is not safe. Leave the phone out and agree another way.',
  'refusal.SERVICE_NOT_REQUESTABLE': 'This service cannot be asked for. Choose another one from the list.',
  'refusal.REQUEST_CLOSED': 'This request is closed: {reason}. Open it again first.',
  'refusal.REQUEST_OPEN': 'This request is open already.',
  'refusal.NOT_A_COLLEAGUE':
    'Only a colleague who works on requests and has signed in before can take this one. Choose a colleague.',
  'refusal.CONTACT_CANNOT_BE_REFERRED':
    'Without a name nothing can be sent to a partner. Register the person, or tell them where the partner is.',
  'refusal.NO_AGREEMENT_IN_FORCE':
    'There is no agreement in force with this organisation. Choose another one, or ask your supervisor about an agreement.',
  'refusal.OFFERING_NOT_SUITABLE': 'This organisation does not offer this service. Choose another one.',
  'refusal.DISCLOSURE_NOT_USABLE':
    'What the person agreed to share can no longer be used: {state}. Ask again, and send the referral anew.',
  'refusal.REFERRAL_STATE_FORBIDS': 'This referral is {state} by now, so this can no longer be done. Look at it again.',
  'refusal.VIEW_NOT_CLOSED': 'These figures are not closed yet. They will be there after {nextClose}.',
};

const ru: Texts<typeof en> = {
  'refusal.INVALID_INPUT':
    'Что-то на этой странице нельзя сохранить как есть. Проверьте отмеченные поля и отправьте снова.',
  'refusal.NOT_SIGNED_IN': 'Сеанс завершён. Войдите снова: введённое сохранено.',
  'refusal.NOT_ALLOWED': 'Ваша роль этого не позволяет. Спросите руководителя, кто может это сделать.',
  'refusal.NOT_FOUND': 'Этого не найти. Возможно, запись перенесена или адрес неполный.',
  'refusal.COMMAND_REUSED':
    'Более ранняя отправка этой формы всё же дошла. То, что вы изменили после неё, не сохранено: откройте сохранённое и измените там.',
  'refusal.CHANGED_BY_SOMEONE_ELSE':
    'Пока страница была открыта, коллега внёс изменения. Посмотрите, что нового, и повторите.',
  'refusal.NOT_YET_KNOWN': 'То, на чём это основано, ещё в пути. Отправьте через минуту: ничего не повторится дважды.',
  'refusal.UNAVAILABLE': 'Ответ не пришёл вовремя. Отправьте снова: ничего не повторится дважды, введённое сохранено.',
  'refusal.STAFF_SUSPENDED': 'Эта учётная запись приостановлена. Обратитесь к администратору.',
  'refusal.SIGN_IN_NAME_TAKEN': 'С этим адресом уже кто-то входит. Укажите другой.',
  'refusal.GROUND_NOT_OFFERED': 'Такое основание в сети не предусмотрено. Спросите согласие или помогите без имени.',
  'refusal.JURISDICTION_NOT_HELD':
    'Эта установка не может хранить записи страны: {country}. Помогите без имени или обратитесь в центр в этой стране.',
  'refusal.CONSENT_NEEDED': 'Для этого нужно согласие: {purpose}. Спросите человека или помогите без имени.',
  'refusal.CONSENT_NOT_IN_FORCE': 'Такого действующего согласия больше нет. Посмотрите текущие решения.',
  'refusal.COUNTRY_NOT_NAMED':
    'Данные пересекут границу, а в согласии не названа страна: {country}. Спросите ещё раз, назвав её.',
  'refusal.CONTACT_ALREADY_IDENTIFIED':
    'Это обращение уже связано с зарегистрированным человеком. Откройте его запись.',
  'refusal.SEARCH_NEEDS_MORE': 'Добавьте ещё один признак: год рождения, страну, телефон или номер карточки.',
  'refusal.TOO_MANY_SEARCHES':
    'С этой учётной записи искали очень много раз. Ищите снова после: {until}; до тех пор открывайте людей из своих списков.',
  'refusal.REASON_NEEDED': 'Этот человек — в другом центре. Укажите, зачем вы открываете запись; причина сохраняется.',
  'refusal.PHONE_NOT_SAFE':
    'Человек сказал, что звонить небезопасно. Не передавайте телефон и договоритесь о другом способе.',
  'refusal.SERVICE_NOT_REQUESTABLE': 'Эту услугу нельзя запросить. Выберите другую из списка.',
  'refusal.REQUEST_CLOSED': 'Эта просьба закрыта: {reason}. Сначала откройте её снова.',
  'refusal.REQUEST_OPEN': 'Эта просьба уже открыта.',
  'refusal.NOT_A_COLLEAGUE':
    'Просьбу может взять только сотрудник, который работает с просьбами и уже входил в систему. Выберите коллегу.',
  'refusal.CONTACT_CANNOT_BE_REFERRED':
    'Без имени партнёру ничего передать нельзя. Зарегистрируйте человека или назовите адрес партнёра.',
  'refusal.NO_AGREEMENT_IN_FORCE':
    'С этой организацией нет действующего соглашения. Выберите другую или спросите руководителя о соглашении.',
  'refusal.OFFERING_NOT_SUITABLE': 'Эта организация не оказывает такую услугу. Выберите другую.',
  'refusal.DISCLOSURE_NOT_USABLE':
    'Тем, чем человек согласился поделиться, больше нельзя воспользоваться: {state}. Спросите снова и отправьте направление заново.',
  'refusal.REFERRAL_STATE_FORBIDS':
    'Состояние направления уже другое: {state}. Сделать это больше нельзя; посмотрите его ещё раз.',
  'refusal.VIEW_NOT_CLOSED': 'Эти цифры ещё не закрыты. Они появятся после: {nextClose}.',
};

const ar: Texts<typeof en> = {
  'refusal.INVALID_INPUT': 'لا يمكن حفظ بعض ما في هذه الصفحة كما هو. راجع الحقول المحددة ثم أرسل مرة أخرى.',
  'refusal.NOT_SIGNED_IN': 'انتهت الجلسة. سجّل الدخول مرة أخرى؛ ما كتبته محفوظ.',
  'refusal.NOT_ALLOWED': 'دورك لا يسمح بهذا. اسأل المشرف عمّن يمكنه ذلك.',
  'refusal.NOT_FOUND': 'تعذّر العثور على هذا. ربما نُقل أو أن العنوان غير كامل.',
  'refusal.COMMAND_REUSED': 'وصل إرسال سابق لهذا النموذج. ما غيّرته بعده لم يُحفظ: افتح ما حُفظ وغيّره هناك.',
  'refusal.CHANGED_BY_SOMEONE_ELSE': 'غيّر أحد الزملاء هذا وهو مفتوح لديك. اطّلع على الجديد ثم أعد المحاولة.',
  'refusal.NOT_YET_KNOWN': 'ما يُبنى عليه هذا لا يزال في الطريق. أرسل مرة أخرى بعد قليل؛ لا شيء يُنفَّذ مرتين.',
  'refusal.UNAVAILABLE': 'لم يصل رد في الوقت المناسب. أرسل مرة أخرى: لا شيء يُنفَّذ مرتين وما كتبته محفوظ.',
  'refusal.STAFF_SUSPENDED': 'هذا الحساب موقوف. تحدّث مع المسؤول.',
  'refusal.SIGN_IN_NAME_TAKEN': 'يستخدم شخص آخر هذا العنوان لتسجيل الدخول. استخدم عنوانًا آخر.',
  'refusal.GROUND_NOT_OFFERED': 'لا تتيح الشبكة هذا الأساس. اطلب موافقة الشخص أو ساعده دون اسم.',
  'refusal.JURISDICTION_NOT_HELD':
    'لا يجوز لهذا النظام أن يحفظ سجلات {country}. ساعد الشخص دون اسم أو اسأل مركزًا هناك.',
  'refusal.CONSENT_NEEDED': 'يلزم لهذا الموافقة على: {purpose}. اسأل الشخص أو ساعده دون اسم.',
  'refusal.CONSENT_NOT_IN_FORCE': 'لم تعد هذه الموافقة سارية. اطّلع على القرارات الحالية.',
  'refusal.COUNTRY_NOT_NAMED': 'ستعبر البيانات حدودًا والموافقة لا تذكر {country}. اسأل مرة أخرى مع ذكر البلد.',
  'refusal.CONTACT_ALREADY_IDENTIFIED': 'هذا التواصل مرتبط بشخص مسجَّل. افتح سجل ذلك الشخص.',
  'refusal.SEARCH_NEEDS_MORE': 'أضف معلومة أخرى: سنة الميلاد أو البلد أو الهاتف أو رقم البطاقة.',
  'refusal.TOO_MANY_SEARCHES':
    'جرى البحث مرات كثيرة جدًا من هذا الحساب. ابحث من جديد بعد {until}، وافتح الأشخاص حتى ذلك الحين من قوائمك.',
  'refusal.REASON_NEEDED': 'هذا الشخص لدى مركز آخر. اذكر سبب فتح السجل؛ يُحفظ السبب.',
  'refusal.PHONE_NOT_SAFE': 'قال الشخص إن الاتصال غير آمن. اترك الهاتف واتفق على طريقة أخرى.',
  'refusal.SERVICE_NOT_REQUESTABLE': 'لا يمكن طلب هذه الخدمة. اختر خدمة أخرى من القائمة.',
  'refusal.REQUEST_CLOSED': 'هذا الطلب مغلق: {reason}. افتحه مجددًا أولًا.',
  'refusal.REQUEST_OPEN': 'هذا الطلب مفتوح بالفعل.',
  'refusal.NOT_A_COLLEAGUE': 'لا يتولى الطلب إلا زميل يعمل على الطلبات وسبق أن سجّل الدخول. اختر زميلًا.',
  'refusal.CONTACT_CANNOT_BE_REFERRED': 'دون اسم لا يمكن إرسال شيء إلى شريك. سجّل الشخص أو أعطه ورقة معلومات.',
  'refusal.NO_AGREEMENT_IN_FORCE': 'لا اتفاق ساريًا مع هذه المنظمة. اختر أخرى أو اسأل المشرف عن اتفاق.',
  'refusal.OFFERING_NOT_SUITABLE': 'لا تقدّم هذه المنظمة هذه الخدمة. اختر أخرى.',
  'refusal.DISCLOSURE_NOT_USABLE':
    'لم يعد ممكنًا استخدام ما وافق الشخص على مشاركته: {state}. اسأل مرة أخرى وأرسل الإحالة من جديد.',
  'refusal.REFERRAL_STATE_FORBIDS': 'حالة الإحالة الآن: {state}، ولم يعد هذا ممكنًا. اطّلع عليها مرة أخرى.',
  'refusal.VIEW_NOT_CLOSED': 'لم تُقفل هذه الأرقام بعد. ستظهر بعد {nextClose}.',
};

export const refusalMessages = { en, ru, ar };
