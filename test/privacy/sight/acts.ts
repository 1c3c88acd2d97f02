import { localDay, newId } from '@mrc/kernel';
import * as z from 'zod';
import { comesToHold } from '../../network/comes-to-hold';
import { contactInput, personInput, saying } from '../../network/inputs';
import { sharesHiddenWithoutAsking } from './excepted';
import { receivedDocument, sends } from './sending';
import { noteOf } from './traces';
import { looksAtOpening } from './opened-elsewhere';
import { detailsPutRight, haveDetails, mistakenDetails } from './details';
import { tellings } from './told-beside';
import { becomesOne } from './two-records';
import { takes, type Viewer, type World } from './world';
import { type PersonName } from './named-people';

const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version } ... on Refusal { code } } }`;

const versionOf = async (
  world: World,
  by: Viewer,
  name: string,
): Promise<{ requestId: string; expectedVersion: number }> => {
  const requestId = world.requests.get(name)?.id ?? '';
  const { version } = await world.screens[by].find(requestDocument, { id: requestId });
  return { requestId, expectedVersion: version };
};

const answers = async (world: World, officer: Viewer, name: string, mutation: string, more: object): Promise<void> => {
  const referralId = world.referrals.get(name)?.id ?? '';
  const { version } = await world.screens[officer].find(receivedDocument, { id: referralId });
  await world.screens[officer].succeeds(mutation, { referralId, expectedVersion: version, ...more });
};

const changes = async (world: World, by: Viewer, request: string, mutation: string, more: object): Promise<void> => {
  await world.screens[by].succeeds(mutation, { ...(await versionOf(world, by, request)), ...more });
};

const answersDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request {
  answers { referralId referralVersion answer } passedOn { referralId referralVersion answer }
} ... on Refusal { code } } }`;
const answersShown = z.tuple([z.object({ referralId: z.string(), referralVersion: z.int(), answer: z.string() })]);

/** Says of the last answer to a request that the person knows it, or does not know it after all. */
const notes = async (world: World, by: Viewer, request: string, says: 'passOnAnswer' | 'takeBackPassingOn') => {
  const requestId = world.requests.get(request)?.id ?? '';
  const shown = says === 'passOnAnswer' ? 'answers' : 'passedOn';
  await comesToHold(async () => {
    const { [shown]: rows } = await world.screens[by].find(answersDocument, { id: requestId });
    const [{ referralId, referralVersion, answer }] = answersShown.parse(rows);
    expect(answer).toBe('SERVICE_REPORTED');
    await world.screens[by].succeeds(says, { requestId, referralId, referralVersion });
  });
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const assigns = async (world: World, by: Viewer, request: string, to: Viewer): Promise<void> => {
  const staffId = world.staff[to].actor.staffId;
  await changes(world, by, request, 'assignRequest', { staffId });
};

const consentsShown = z.array(z.object({ id: z.string(), purpose: z.string() }));

const stops = async (world: World, by: Viewer, person: PersonName): Promise<void> => {
  const document = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id consents { id purpose } } } }`;
  const { consents } = await world.screens[by].find(document, { id: world.persons[person].id });
  const care = consentsShown.parse(consents).find(({ purpose }) => purpose === 'CARE');
  await world.screens[by].succeeds('withdrawConsent', { personId: world.persons[person].id, consentId: care?.id });
};

const declines = (world: World, officer: Viewer, name: string, code: string): Promise<void> =>
  answers(world, officer, name, 'declineReferral', { code, note: noteOf(name) });

const plain = { person: 'a person', request: 'a plain request', name: 'a plain referral' } as const;
const hidden = {
  person: 'a person with a shelter',
  request: 'a request with a shelter',
  name: 'a hidden referral',
} as const;
const guarded = { person: 'a protected person', request: 'a protected request', name: 'a protected referral' } as const;

const opensWithReason = `query ($id: ID!) { person(id: $id, reason: "She came to our desk.", because: CAME_HERE) { __typename ... on Person { id } ... on Refusal { code } } }`;

const corrects = async (world: World, by: Viewer, person: PersonName, changes: object): Promise<string> => {
  const commandId = newId();
  const correction = { commandId, personId: world.persons[person].id, because: 'PAPER_SEEN', note: 'Her passport.' };
  await world.screens[by].succeeds('correctPerson', { ...correction, ...changes });
  world.corrections.set(person, commandId);
  return commandId;
};

/** What of a person can be put right, all of it, so that every part of a history is there to be seen. */
const putsAllRight = async (world: World, by: Viewer, person: PersonName): Promise<string> => {
  const document = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id name { script latin }
    birth { precision year month day } sex nationality relation spokenLanguages interfaceLanguage interpreterLanguage
    phone { number whose safe hours sayYouAre } episodes { origin destination stage purpose from { precision year } to { precision year } returnKind } } } }`;
  const stands = recorded.parse(await world.screens[by].find(document, { id: world.persons[person].id }));
  const { name, birth, phone } = stands;
  const [episode] = stands.episodes;
  return corrects(world, by, person, {
    name: { from: name, to: { ...name, latin: `${name.latin} K.` } },
    birth: { from: birth, to: { ...birth, day: 9 } },
    sex: { from: stands.sex, to: 'ANOTHER' },
    nationality: { from: stands.nationality, to: 'KG' },
    relation: { from: stands.relation, to: 'COMMUNITY' },
    spokenLanguages: { from: stands.spokenLanguages, to: ['tg'] },
    interfaceLanguage: { from: stands.interfaceLanguage, to: 'ru' },
    interpreterLanguage: { from: stands.interpreterLanguage, to: 'uz' },
    phone: { from: phone, to: { ...phone, sayYouAre: 'a cousin' } },
    episode: { from: episode, to: { ...episode, destination: 'KZ' } },
    ...detailsPutRight(world, person),
  });
};

const date = z.object({ precision: z.string(), year: z.int() });
const recorded = z.object({
  name: z.object({ script: z.string(), latin: z.string() }),
  birth: date.extend({ month: z.int(), day: z.int() }),
  sex: z.string(),
  nationality: z.string(),
  relation: z.string(),
  spokenLanguages: z.array(z.string()),
  interfaceLanguage: z.string(),
  interpreterLanguage: z.string(),
  phone: z.record(z.string(), z.string()),
  episodes: z.tuple([z.object({ from: date, to: date }).loose()]),
});

/** One more migration of each of these people, which is over. */
const travels = async (world: World, by: Viewer, names: readonly PersonName[]): Promise<void> => {
  const year = (of: number) => ({ precision: 'YEAR', year: of });
  const way = { origin: 'TJ', destination: 'KZ', stage: 'RETURNED', purpose: 'WORK', returnKind: 'OTHER' };
  for (const name of names) {
    const commandId = newId();
    const episode = { ...way, from: year(2008), to: year(2010) };
    await world.screens[by].succeeds('recordEpisode', { commandId, personId: world.persons[name].id, episode });
    world.episodes.set(name, commandId);
  }
};
/** All that can be put right of a contact. */
const putsContactRight = ({ screens, contact }: World) =>
  screens['responsible worker'].succeeds('correctContact', {
    ...{ commandId: newId(), contactId: contact.id, because: 'TOLD_ANEW', note: 'She told more.' },
    channel: { from: 'VISIT', to: 'PHONE' },
    language: { from: 'tg', to: 'ru' },
    sex: { from: 'MALE', to: 'ANOTHER' },
    ageBand: { from: 'AGE_25_29', to: 'AGE_35_44' },
    stage: { from: 'RETURNED', to: 'ABROAD' },
    topic: { from: 'LEGAL', to: 'HEALTH' },
  });

/** A person, a contact, a yes, a migration, a document, a way to be reached and a name that were entered in error, of which somebody else looked at one. */
const errs = async (world: World): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const says = async (kind: string, entryId: unknown): Promise<string> => {
    const commandId = newId();
    await worker.succeeds('enterInError', { commandId, kind, entryId, because: 'OTHER', note: 'It was a try.' });
    return commandId;
  };
  const { id } = await worker.succeeds('registerPerson', personInput('Ҷӯраева Фотима'));
  await world.screens.supervisor.succeeds('reviewError', { errorId: await says('PERSON', id) });
  await says('CONTACT', (await worker.succeeds('recordContact', contactInput()))['id']);
  const [commandId, personId] = [newId(), world.persons[plain.person].id];
  const yes = { commandId, personId, purpose: 'RESEARCH', ...saying('GIVEN', 'research-2026-11') };
  await worker.succeeds('recordConsent', yes);
  await says('CONSENT', commandId);
  const document = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id episodeIds } } }`;
  const { episodeIds } = await worker.find(document, { id: personId });
  await says('EPISODE', z.array(z.string()).parse(episodeIds).at(-1));
  for (const [kind, entryId] of await mistakenDetails(world, plain.person)) await says(kind, entryId);
};

const spouse = { tie: 'SPOUSE', ageBand: 'AGE_35_44', whereabouts: 'APART', country: 'RU' };
const child = { tie: 'CHILD', ageBand: 'AGE_15_17', whereabouts: 'TOGETHER', country: null };
const sister = { ...child, tie: 'SIBLING' };

/** A person with a husband and a daughter in the family: the daughter is registered, protected, tells of a sister, and both agree to be shown. */
const hasFamily = async (world: World): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const { 'a person': mother, 'a person registered by a slip': daughter } = world.persons;
  const keeps = (mutation: string, more: object) => worker.succeeds(mutation, { personId: mother.id, ...more });
  const adds = async (facts: object): Promise<string> => {
    const commandId = newId();
    await keeps('addFamilyMember', { commandId, ...facts });
    return commandId;
  };
  const memberId = await adds(child);
  world.members.set(plain.person, memberId);
  for (const { id: personId } of [mother, daughter])
    await worker.succeeds('recordConsent', { personId, purpose: 'FAMILY', ...saying('GIVEN', 'family-2026-12') });
  await keeps('linkFamilyMember', { memberId, reference: daughter.number });
  const commandId = newId();
  await worker.succeeds('addFamilyMember', { commandId, personId: daughter.id, ...sister });
  world.members.set('a person registered by a slip', commandId);
  const husband = await adds(spouse);
  const to = { ...spouse, country: 'KZ' };
  await keeps('correctFamilyMember', { memberId: husband, because: 'OTHER', note: 'He moved on.', from: spouse, to });
  await keeps('endFamilyMember', { memberId: husband, because: 'PARTED' });
};

/** What is done, one after the other, before everybody looks again. */
export const acts = {
  'all is plain': async (world) => {
    await takes(world, 'responsible worker', plain.person, 'a closed request', 'LEG-01');
    const serviceId = newId();
    await changes(world, 'responsible worker', 'a closed request', 'recordService', {
      commandId: serviceId,
      serviceCode: 'LEG-01',
      note: 'Told her.',
    });
    world.services.set('a closed request', serviceId);
    await changes(world, 'responsible worker', 'a closed request', 'closeRequest', {
      reason: 'NEED_MET',
      note: 'All is well.',
    });
    await sends(world, plain, 'legalAid');
    await declines(world, 'officer of the partner', plain.name, 'DENIED_FOR_STATUS');
    await haveDetails(world, [plain.person, 'a person registered by a slip']);
    const looked = await putsAllRight(world, 'responsible worker', plain.person);
    await world.screens.supervisor.succeeds('reviewCorrection', { correctionId: looked });
    const relation = { from: 'COMMUNITY', to: 'OTHER' };
    const slip = await corrects(world, 'intake', plain.person, { relation });
    await world.screens.intake.succeeds('undoCorrection', { correctionId: slip, note: 'It was right before.' });
    await corrects(world, 'responsible worker', 'a person registered by a slip', {
      spokenLanguages: { from: ['tg', 'ru'], to: ['tg'] },
    });
    await travels(world, 'responsible worker', [plain.person, 'a person registered by a slip']);
    await putsContactRight(world);
    await errs(world);
    await hasFamily(world);
    for (const tells of tellings) await tells(world);
  },
  'what is hidden is taken, sent and answered': async (world) => {
    await sends(world, hidden, 'shelter');
    await takes(world, 'responsible worker', guarded.person, guarded.request, 'PRO-03');
    await sends(world, guarded, 'shelter');
    await declines(world, 'officer of the shelter', hidden.name, 'UNSAFE');
    const appointment = { appointmentAt: inDays(3), appointmentPlace: noteOf(guarded.name) };
    await answers(world, 'officer of the shelter', guarded.name, 'acceptReferral', appointment);
    const given = { givenOn: localDay(new Date(), 'Asia/Dushanbe'), note: noteOf(guarded.name) };
    await answers(world, 'officer of the shelter', guarded.name, 'reportService', given);
    await notes(world, 'responsible worker', guarded.request, 'passOnAnswer');
    await sharesHiddenWithoutAsking(world);
  },
  'a colleague takes the plain requests over': async (world) => {
    for (const { request } of [plain, hidden])
      await assigns(world, 'colleague who takes over', request, 'colleague who takes over');
  },
  'a protection officer gives the others to another worker': async (world) => {
    for (const { request } of [hidden, guarded])
      await assigns(world, 'protection officer', request, 'worker she is given to');
    await notes(world, 'worker she is given to', guarded.request, 'takeBackPassingOn');
  },
  'another centre opens her with a reason and takes a request, and others take care back': async (world) => {
    const away = world.screens['worker of another centre'];
    await away.find(opensWithReason, { id: world.persons['a person'].id });
    await takes(world, 'worker of another centre', 'a person', 'a request of another centre', 'LEG-01');
    await looksAtOpening(world);
    await stops(world, 'intake', hidden.person);
    await stops(world, 'protection officer', guarded.person);
  },
  'a mother agrees to care, somebody is said to need no protection, and two records are made one': async (world) => {
    const personId = world.persons['a person registered by a slip'].id;
    const byMother = { ...saying('GIVEN', 'care-2026-11'), givenBy: 'PARENT', relation: 'mother', childAssent: true };
    await world.screens['responsible worker'].succeeds('recordConsent', { personId, purpose: 'CARE', ...byMother });
    const lifting = { personId, because: 'ANSWERED_FOR', birth: null, note: 'Told at the desk.' };
    await world.screens['protection officer'].succeeds('liftProtection', lifting);
    await becomesOne(world);
  },
  'who is responsible is suspended': async (world) => {
    const { staffId } = world.staff['worker she is given to'].actor;
    await world.screens.administrator.succeeds('suspendStaffMember', { staffId, expectedVersion: 1 });
  },
} as const satisfies Readonly<Record<string, (world: World) => Promise<void>>>;
export type Act = keyof typeof acts;
