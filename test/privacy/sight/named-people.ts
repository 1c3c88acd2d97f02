/** Who is looked at, by what they are. */
export const people = {
  'a person': 'Каримова Малика',
  'a person with a shelter': 'Назарова Зарина',
  'a protected person': 'Шарипова Нигина',
  'a person elsewhere': 'Ятимова Фарзона',
  'a person registered by a slip': 'Сафарова Дилбар',
  'a person with two records': 'Ҳакимова Гулнора',
  'the other record of her': 'Ҳакимова Гулнора',
} as const;
export type PersonName = keyof typeof people;

/** By which each can be called. */
export const phones: Readonly<Record<PersonName, string>> = {
  'a person': '+992927010101',
  'a person with a shelter': '+992927010102',
  'a protected person': '+992927010103',
  'a person elsewhere': '+992927010104',
  'a person registered by a slip': '+992927010105',
  'a person with two records': '+992927010106',
  'the other record of her': '+992927010106',
};

/** The name of one of the people. */
export const nameOf = (person: string): string => Object.entries(people).find(([one]) => one === person)?.[1] ?? '';

/** Their names as a passport has them. */
export const latins: Readonly<Record<PersonName, string>> = {
  'a person': 'Karimova Malika',
  'a person with a shelter': 'Nazarova Zarina',
  'a protected person': 'Sharipova Nigina',
  'a person elsewhere': 'Yatimova Farzona',
  'a person registered by a slip': 'Safarova Dilbar',
  'a person with two records': 'Hakimova Gulnora',
  'the other record of her': 'Hakimova Gulnora',
};
