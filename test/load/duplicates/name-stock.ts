import { nameGroups, type NameGroup } from '@mrc/reference';

/** Ways of writing that a name may be in. */
export type Script = 'cyrillic' | 'latin' | 'arabic' | 'devanagari' | 'bangla';

/** One word of a name: as it is written at home, and in Latin letters where no rule makes those; or a group of spellings. */
export type Atom = {
  readonly at: Script;
  readonly native: string;
  readonly latin?: string;
  readonly group?: NameGroup;
};

/** The names that people of one culture bear. */
export type Stock = {
  readonly home: Script;
  readonly men: readonly Atom[];
  readonly women: readonly Atom[];
  readonly family: readonly Atom[];
  /** Words that stand between the given and the family name, of men and of women. */
  readonly middle?: { readonly men: readonly Atom[]; readonly women: readonly Atom[] };
};

export type Culture = 'tajik' | 'uzbek' | 'kyrgyz' | 'kazakh' | 'afghan' | 'nepali' | 'bengali';

const atoms = (at: Script, words: string): Atom[] =>
  words.split(' ').map((word) => {
    const [native = '', latin] = word.split('|');
    return latin === undefined ? { at, native } : { at, native, latin };
  });

/** Names made of two parts, as Central Asian names are. */
const composed = (at: Script, first: string, second: string): Atom[] =>
  first.split(' ').flatMap((one) => second.split(' ').map((other) => ({ at, native: one + other })));

const fromGroups = (culture: string, part: 'men' | 'women' | 'family'): Atom[] =>
  nameGroups()
    .filter(
      ({ cultures, cyrillic }) => cultures.some((one) => one === culture || one === 'Muslim') && cyrillic.length > 0,
    )
    .filter(({ part: kind, sex }) =>
      part === 'family' ? kind === 'family' : kind === 'given' && sex === (part === 'men' ? 'male' : 'female'),
    )
    .map((group) => ({ at: 'cyrillic', native: group.cyrillic[0] ?? '', group }));

const tajikMen = atoms(
  'cyrillic',
  'Рустам Фирӯз Ҷамшед Далер Фаррух Шерзод Хуршед Баҳром Сӯҳроб Исфандиёр Парвиз Манучеҳр Комрон Сиёвуш Алишер Бобоҷон Умед Беҳрӯз Шаҳром Ҷовид Искандар Анвар Аъзам Акмал Азиз Абдулло Саид Шариф Назар Давлат Қурбон Сафар Раҷаб Ашур Холмурод Тоҷиддин Насриддин Камолиддин Зафар Илҳом Икром Мирзо Олим Обид Яъқуб Сулаймон Довуд Мусо Нуриддин Фахриддин Сайфулло Файзулло Ҳабибулло Амрулло Нурулло Латиф Ғафур Ғаюр Ҷалол Ҷамол Ҷурабек Тоҳир Толиб Воҳид Восит Зоҳир Ҳофиз Ҳотам Эраҷ Эҳсон Қодир Қаюм Сангин Шодӣ Ёқуб Бахтиёр',
);
const tajikWomen = atoms(
  'cyrillic',
  'Зарина Мадина Мавҷуда Зебо Парвина Ситора Фирӯза Манзура Саодат Муҳаббат Малика Маҳина Нилуфар Тахмина Рухшона Дилбар Дилафрӯз Гулчеҳра Шаҳло Сабоҳат Салима Ҳалима Робия Сайёра Матлуба Мунира Насиба Нозанин Адолат Барно Башорат Шарофат Зубайда Хосият Гулбаҳор Ҷамила Озода Савринисо Нигина Лола Муаттар Ганҷина Раъно Садбарг Бунафша Мижгона Анзурат Бибихонум Орзу Умеда Файзинисо Ҳикоят Маърифат',
);
const tajikMade = {
  men: composed(
    'cyrillic',
    'Шер Дил Фар Нур Бахт Шоҳ Мир Саид Хуш Зиё Давлат Имом',
    'мурод бек алӣ мад вақт шод рух ҷон хон дин',
  ),
  women: composed('cyrillic', 'Гул Дил Шаҳр Меҳр Зар Моҳ Нур Хуш Парӣ', 'бону рӯ ангез нисо афшон ноз хон сун'),
};
const kyrgyzMen = atoms(
  'cyrillic',
  'Азамат Талант Эркин Канат Мирлан Улан Бекжан Айбек Чыңгыз Манас Тилек Жаныбек Кубаныч Алмаз Эрлан Элдияр Данияр Максат Темирлан Руслан Марат Болот Тынчтык Жоомарт Урмат Нурбек Адилет Медер Саламат Сүйүнбек Асылбек Кенеш Турат Ороз Сагын Дөөлөт Өмүрбек Үсөн Жумабек Акылбек Шайлоо Сейит Эсен Белек Токтогул Кожомкул',
);
const kyrgyzWomen = atoms(
  'cyrillic',
  'Нургүл Гүлмира Бермет Асел Айжан Мээрим Чолпон Венера Салтанат Динара Кундуз Айпери Жаңыл Бурул Сайкал Каныкей Толгонай Үмүт Гүлзат Роза Жибек Айсулуу Нуриза Назгүл Элнура Зуура Бактыгүл Айнура Алтынай Кызжибек Турсун Эльмира Жамал Шаарбүбү Бүбүкан',
);
const kazakhMen = atoms(
  'cyrillic',
  'Нұрсұлтан Ерлан Бауыржан Қайрат Әділ Дәурен Олжас Жандос Санжар Мақсат Ғалым Серік Берік Асқар Мұрат Төлеген Қуаныш Әлихан Тимур Жомарт Дархан Нұржан Айдос Ержан Қанат Талғат Болат Марат Арман Дулат Сұңқар',
);
const kazakhWomen = atoms(
  'cyrillic',
  'Айгерім Гүлнәр Жанар Сәуле Әсел Қарлығаш Меруерт Алия Ботагөз Дана Ләззат Гүлжан Салтанат Шолпан Аружан Мөлдір Нұргүл Зәуре Толқын Ақмарал Күләш Бибігүл Майра Роза Тоғжан',
);
const uzbekMen = atoms(
  'latin',
  "Otabek Jasur Ulug'bek Sardor Bobur Temur Javohir Shohruh Nodir Aziz Akmal Farhod Botir Islom Oybek Ravshan Sanjar Doniyor Murod Qobil G'ayrat O'tkir Shavkat To'lqin Zokir Abror Husan Elyor Jahongir Mirzo Bahodir Ergash To'xtasin Komil Nuriddin Saidakbar Yoqub Sobir Muxtor Hamid Anvar Umid Bekzod Lochin Asror Zuhriddin Shuhrat Xayrulla",
);
const uzbekWomen = atoms(
  'latin',
  "Dilnoza Nargiza Feruza Malika Mohira Nilufar Sevara Umida Barno Gulchehra Oydin Lola Nodira Dilorom Mavluda Muhabbat Kamola Nafisa O'g'iloy Xurshida Yulduz Zebiniso Saodat Robiya Iroda Shoira Matluba Maftuna Munisa Hilola Aziza Ra'no Sojida Charos Gavhar Zamira",
);
const afghanMen = atoms(
  'arabic',
  'رضا|Reza نجیب|Najib حمید|Hamid وحید|Wahid فرید|Farid جاوید|Javid نصیر|Naseer بشیر|Bashir ظاهر|Zahir طاهر|Taher مصطفی|Mustafa مرتضی|Murtaza قاسم|Qasim صادق|Sadiq مهدی|Mahdi عباس|Abbas هادی|Hadi اسد|Asad شفیق|Shafiq توفیق|Tawfiq ذبیح|Zabih میرویس|Mirwais همایون|Humayun کامران|Kamran نوید|Navid امید|Omid فرهاد|Farhad سهراب|Sohrab فیصل|Faisal خالد|Khalid غلام|Ghulam داود|Dawood سلیمان|Sulaiman عثمان|Usman شیر|Sher گل|Gul',
);
const afghanWomen = atoms(
  'arabic',
  'زهرا|Zahra فرشته|Fereshta شبنم|Shabnam لیلا|Laila نرگس|Narges سمیه|Somaya شکریه|Shukria معصومه|Masuma فریبا|Fariba پروین|Parwin ثریا|Soraya حمیده|Hamida نجیبه|Najiba زینت|Zinat رویا|Roya مژگان|Mozhgan طاهره|Tahera صدیقه|Siddiqa خدیجه|Khadija حلیمه|Halima شیما|Shima ناهید|Nahid مینا|Mina',
);
const afghanFamily = atoms(
  'arabic',
  'احمدی|Ahmadi رحیمی|Rahimi کریمی|Karimi حسینی|Hosseini محمدی|Mohammadi نوری|Noori رضایی|Rezaei صدیقی|Siddiqi هاشمی|Hashimi یوسفی|Yousufi عزیزی|Azizi امیری|Amiri اکبری|Akbari حیدری|Haidari سلطانی|Sultani نظری|Nazari قاسمی|Qasimi مرادی|Moradi ابراهیمی|Ebrahimi جعفری|Jafari شریفی|Sharifi عظیمی|Azimi غفاری|Ghaffari پوپل|Popal ستانکزی|Stanekzai احمدزی|Ahmadzai وردک|Wardak خان|Khan حکیمی|Hakimi فیضی|Faizi رسولی|Rasuli',
);
const afghanMiddle = {
  men: atoms('arabic', 'محمد|Mohammad علی|Ali احمد|Ahmad الدین|Uddin الله|Ullah جان|Jan شاه|Shah خان|Khan گل|Gul'),
  women: atoms('arabic', 'بی‌بی|Bibi گل|Gul جان|Jan بانو|Bano سلطان|Sultan'),
};
const nepaliMen = atoms(
  'devanagari',
  'राम|Ram श्याम|Shyam हरि|Hari गोपाल|Gopal प्रकाश|Prakash दीपक|Dipak सुरेश|Suresh रमेश|Ramesh महेश|Mahesh दिनेश|Dinesh गणेश|Ganesh विष्णु|Bishnu बिनोद|Binod राजेश|Rajesh सन्तोष|Santosh सूर्य|Surya चन्द्र|Chandra नारायण|Narayan अर्जुन|Arjun भीम|Bhim लक्ष्मण|Laxman मोहन|Mohan सोम|Som तेज|Tej धन|Dhan प्रेम|Prem टेक|Tek जीत|Jit मनोज|Manoj सुनील|Sunil',
);
const nepaliWomen = atoms(
  'devanagari',
  'सीता|Sita गीता|Gita सरस्वती|Saraswati पार्वती|Parbati राधा|Radha मीना|Mina कमला|Kamala विमला|Bimala सुनिता|Sunita अनिता|Anita सरिता|Sarita मञ्जु|Manju रेखा|Rekha शान्ति|Shanti निर्मला|Nirmala पूजा|Puja कल्पना|Kalpana सावित्री|Sabitri इन्दिरा|Indira गंगा|Ganga',
);
const nepaliFamily = atoms(
  'devanagari',
  'गुरुङ|Gurung राई|Rai लिम्बू|Limbu थापा|Thapa कार्की|Karki खड्का|Khadka भट्टराई|Bhattarai पौडेल|Poudel शर्मा|Sharma मगर|Magar बस्नेत|Basnet चौधरी|Chaudhary यादव|Yadav न्यौपाने|Neupane ढकाल|Dhakal घिमिरे|Ghimire आचार्य|Acharya बुढाथोकी|Budhathoki शेर्पा|Sherpa महर्जन|Maharjan रावत|Rawat भण्डारी|Bhandari पाण्डे|Pandey',
);
const nepaliMiddle = {
  men: atoms('devanagari', 'बहादुर|Bahadur कुमार|Kumar प्रसाद|Prasad राज|Raj'),
  women: atoms('devanagari', 'कुमारी|Kumari देवी|Devi माया|Maya'),
};
const bengaliMen = atoms(
  'bangla',
  'রফিক|Rafiq শফিক|Shafiq জাহিদ|Zahid কামাল|Kamal জামাল|Jamal আনোয়ার|Anwar মিজান|Mizan হাবিব|Habib সেলিম|Selim শাহিন|Shahin রুবেল|Rubel সোহেল|Sohel মাসুদ|Masud তারেক|Tarek ফারুক|Faruk নাজমুল|Nazmul সাইফুল|Saiful মনির|Monir আরিফ|Arif রাসেল|Rasel বাবুল|Babul লিটন|Liton',
);
const bengaliWomen = atoms(
  'bangla',
  'রোকেয়া|Rokeya সালমা|Salma নাসরিন|Nasrin শিরিন|Shirin পারভীন|Parvin জোহরা|Zohra হালিমা|Halima রাবেয়া|Rabeya মমতাজ|Momtaz শাহনাজ|Shahnaz তাসলিমা|Taslima সুফিয়া|Sufia খাদিজা|Khadija নূরজাহান|Nurjahan রেহানা|Rehana লাকী|Lucky',
);
const bengaliFamily = atoms(
  'bangla',
  'মিয়া|Mia চৌধুরী|Chowdhury সরকার|Sarkar মণ্ডল|Mondal শেখ|Sheikh তালুকদার|Talukdar হাওলাদার|Howlader মোল্লা|Molla খান|Khan উদ্দিন|Uddin আহমেদ|Ahmed হোসেন|Hossain আলম|Alam হক|Haque সিকদার|Sikder বেপারী|Bepari ভূঁইয়া|Bhuiyan প্রামানিক|Pramanik',
);

const bengaliMiddle = {
  men: atoms('bangla', 'উদ্দিন|Uddin ইসলাম|Islam আলী|Ali রহমান|Rahman হাসান|Hasan কবির|Kabir জামান|Zaman'),
  women: atoms('bangla', 'আক্তার|Akter খাতুন|Khatun সুলতানা|Sultana ইয়াসমিন|Yasmin বেগম|Begum'),
};

/** The names of each culture, the commonest first. */
export const stocks: Readonly<Record<Culture, Stock>> = {
  tajik: {
    home: 'cyrillic',
    men: [...fromGroups('Tajik', 'men'), ...tajikMen, ...tajikMade.men],
    women: [...fromGroups('Tajik', 'women'), ...tajikWomen, ...tajikMade.women],
    family: [...tajikMen, ...fromGroups('Tajik', 'men'), ...tajikMade.men],
  },
  uzbek: {
    home: 'latin',
    men: [...uzbekMen, ...fromGroups('Uzbek', 'men')],
    women: [...uzbekWomen, ...fromGroups('Uzbek', 'women')],
    family: [
      ...uzbekMen,
      ...composed(
        'latin',
        "Mirza Xo'ja Tosh Ham Qo'ldosh Er Bek Yo'ldosh Sulton Nor",
        'murod mat boy alimov nazar qul',
      ),
    ],
  },
  kyrgyz: {
    home: 'cyrillic',
    men: [...kyrgyzMen, ...fromGroups('Kyrgyz', 'men')],
    women: [...kyrgyzWomen, ...fromGroups('Kyrgyz', 'women')],
    family: [
      ...kyrgyzMen,
      ...composed('cyrillic', 'Токто Жума Кожо Байыш Ысак Темир Асан Бек', 'бек гул мурат кул алы сун бай'),
    ],
  },
  kazakh: {
    home: 'cyrillic',
    men: [...kazakhMen, ...composed('cyrillic', 'Нұр Бек Ай Жан Ер Дар Бақ', 'лан болат сұлтан тай дәулет мұрат')],
    women: [...kazakhWomen, ...composed('cyrillic', 'Ай Гүл Жан Нұр Бақыт', 'жан гүл сара дана зия')],
    family: [...kazakhMen, ...composed('cyrillic', 'Нұр Бай Жұма Сейіт Қожа Тұр Әбді', 'ғали мұхан бек сейіт ахмет')],
  },
  afghan: { home: 'arabic', men: afghanMen, women: afghanWomen, family: afghanFamily, middle: afghanMiddle },
  nepali: { home: 'devanagari', men: nepaliMen, women: nepaliWomen, family: nepaliFamily, middle: nepaliMiddle },
  bengali: { home: 'bangla', men: bengaliMen, women: bengaliWomen, family: bengaliFamily, middle: bengaliMiddle },
};
