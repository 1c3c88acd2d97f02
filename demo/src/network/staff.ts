import type { Role } from '@mrc/contracts';
import { isoDayOf, type Day } from './calendar';
import { demoPassword, type DemoStaff } from './demo-network';
import { nameFor } from './names';
import type { Offering } from './partners';
import { controllers, demoCountries, networkOffice, type Centre, type DemoCountry } from './places';
import { idOf, newRandom } from './random';

type KnownStaff = {
  readonly organisation: string;
  readonly role: Role;
  readonly number: number;
  readonly name: string;
};

/** People the network is shown with: they are there with every seed. */
const wellKnown: readonly KnownStaff[] = [
  { organisation: 'khujand', role: 'intake', number: 1, name: 'Gulbahor Saidova' },
  { organisation: 'khujand', role: 'case-worker', number: 1, name: 'Farrukh Nazarov' },
  { organisation: 'khujand', role: 'case-worker', number: 2, name: 'Nigora Hakimova' },
  { organisation: 'khujand', role: 'supervisor', number: 1, name: 'Zulfiya Rahmonova' },
  { organisation: 'khujand', role: 'protection-officer', number: 1, name: 'Mehrangez Yusufova' },
  { organisation: 'sogd-legal-aid', role: 'partner-officer', number: 1, name: 'Dilshod Umarov' },
  { organisation: 'zarafshon', role: 'programme-manager', number: 1, name: 'Shahnoza Aliyeva' },
  { organisation: 'network', role: 'programme-manager', number: 1, name: 'Aigul Bakytova' },
  { organisation: 'zarafshon', role: 'data-protection-officer', number: 1, name: 'Jamshed Karimov' },
  { organisation: 'zarafshon', role: 'administrator', number: 1, name: 'Rustam Ismoilov' },
];

const mailbox: Readonly<Record<Role, string>> = {
  intake: 'intake',
  'case-worker': 'worker',
  supervisor: 'supervisor',
  'protection-officer': 'protection',
  'partner-officer': 'officer',
  'programme-manager': 'manager',
  'data-protection-officer': 'privacy',
  administrator: 'admin',
};

const keyOfPost = ({ organisation, role, number }: Pick<Post, 'organisation' | 'role' | 'number'>): string =>
  `${organisation}/${role}/${number}`;

type Post = {
  readonly organisation: string;
  readonly country: DemoCountry;
  readonly role: Role;
  readonly number: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly jurisdictions: readonly string[];
  readonly offeringIds: readonly string[];
};

const always = { from: null, to: null, jurisdictions: [], offeringIds: [] } as const;

/** Centres where a case worker leaves on the way, and after how many days of the window. */
const leaving: Readonly<Record<string, number>> = { dushanbe: 410, osh: 250, almaty: 520, moscow: 330 };

const centrePosts = ({ key, country, share }: Centre, first: Day): readonly Post[] => {
  const post = (role: Role, number: number, stay: Partial<Post> = {}): Post => ({
    ...always,
    organisation: key,
    country,
    role,
    number,
    ...stay,
  });
  const workers = share >= 7 ? 3 : 2;
  const last = leaving[key] === undefined ? undefined : first + leaving[key];
  const leavers = last === undefined ? [] : [post('case-worker', workers, { to: last })];
  const successors = last === undefined ? [] : [post('case-worker', workers + 1, { from: last + 1 })];
  return [
    post('intake', 1),
    post('intake', 2),
    ...Array.from({ length: workers - leavers.length }, (_, index) => post('case-worker', index + 1)),
    ...leavers,
    ...successors,
    post('supervisor', 1),
    post('protection-officer', 1),
  ];
};

const officePosts = (): readonly Post[] => [
  ...controllers.flatMap(({ key, country }, index): Post[] => {
    const isFirst = controllers.findIndex((other) => other.country === country) === index;
    const post = (role: Role, jurisdictions: readonly string[] = []): Post => ({
      ...always,
      organisation: key,
      country,
      role,
      number: 1,
      jurisdictions,
    });
    const common = [post('data-protection-officer'), post('administrator')];
    return isFirst ? [...common, post('programme-manager', [country])] : common;
  }),
  ...(['administrator', 'programme-manager'] as const).map((role): Post => ({
    ...always,
    organisation: networkOffice,
    country: 'KG',
    role,
    number: 1,
    jurisdictions: demoCountries,
  })),
];

const partnerPosts = (offerings: readonly Offering[]): readonly Post[] =>
  offerings.map(({ key, id, partner }) => ({
    ...always,
    organisation: partner.key,
    country: partner.country,
    role: 'partner-officer',
    number: Number(key.split('/')[1]),
    offeringIds: [id],
  }));

/** Everybody who works in the network; `first` is the first day of its two years. */
export const staffOf = (
  seed: number,
  centres: readonly Centre[],
  offerings: readonly Offering[],
  first: Day,
): readonly DemoStaff[] => {
  const posts = [
    ...centres.flatMap((centre) => centrePosts(centre, first)),
    ...officePosts(),
    ...partnerPosts(offerings),
  ];
  const taken = new Set<string>();
  return posts.map((post) => {
    const key = keyOfPost(post);
    const known = wellKnown.find((one) => keyOfPost(one) === key);
    const name = known?.name ?? latinName(seed, key, post.country);
    return {
      key,
      organisation: post.organisation,
      role: post.role,
      from: post.from === null ? null : isoDayOf(post.from),
      to: post.to === null ? null : isoDayOf(post.to),
      input: {
        commandId: idOf(seed, `staff/${key}`),
        organisationId: idOf(seed, `organisation/${post.organisation}`),
        name,
        email: freeAddress(taken, name, addressEnd(post)),
        password: demoPassword,
        roles: [post.role],
        jurisdictions: [...post.jurisdictions],
        offeringIds: [...post.offeringIds],
        language: known === undefined ? 'ru' : 'en',
      },
    };
  });
};

/** Given name before family name, as colleagues write it. */
const latinName = (seed: number, key: string, country: DemoCountry): string => {
  const random = newRandom(seed, `staff/${key}`);
  const name = nameFor(random, country === 'RU' ? 'TJ' : country, random.chance(0.6) ? 'female' : 'male');
  const words = (name.latin ?? name.script).replace(/ uulu | kyzy /u, ' ').split(' ');
  return [...words.slice(1), ...words.slice(0, 1)].join(' ');
};

const freeAddress = (taken: Set<string>, name: string, rest: string): string => {
  const given = (name.split(' ')[0] ?? '').toLowerCase().replace(/[^a-z]/gu, '');
  const address = (number: number): string => `${given}${number === 1 ? '' : number}.${rest}`;
  let number = 1;
  while (taken.has(address(number))) number += 1;
  taken.add(address(number));
  return address(number);
};

const addressEnd = ({ organisation, role }: Pick<Post, 'organisation' | 'role'>): string =>
  `${mailbox[role]}@${organisation}.example`;

/** Staff the network is shown with, the same with every seed; all sign in with `demoPassword`. */
export const demoSignIns: readonly { readonly role: Role; readonly name: string; readonly email: string }[] =
  wellKnown.map((known) => ({
    role: known.role,
    name: known.name,
    email: freeAddress(new Set(), known.name, addressEnd(known)),
  }));
