import { adminQueryOf } from '../network/admin-query';
import {
  contactInput,
  disclosureInput,
  nameInput,
  paperInput,
  personInput,
  requestInput,
  wayInput,
} from '../network/inputs';
import { registeredEarlier } from '../network/registered-earlier';
import type { Screen as Desk } from '../network/screen';
import type { Tab } from '../network/tab';
import { atBirth, sameAs } from './begun-intake';
import { askedFor, openedElsewhere } from './opened-elsewhere';
import { tellsBeside, unsealed } from './told-beside';
import { madeOne, registeredTwice } from './registered-twice';
import { askedToBeErased } from './asked-to-be-erased';
import { demandsCame, sharedWithoutAsking } from './shared-without-asking';
import type { Stage } from './stage';

export type Screen = {
  readonly name: string;
  readonly path: string;
  /** What is done on it before somebody looks. */
  readonly after?: (tab: Tab) => Promise<unknown>;
};

type Looking = 'worker' | 'supervisor' | 'lawyer' | 'manager' | 'dataProtectionOfficer';
export type Screens = Readonly<Record<Looking, readonly Screen[]>>;

const name = { script: 'Раҷабова Гулчеҳра', latin: null };
const birth = { precision: 'DAY', year: 1991, month: 3, day: 8 };

/** Somebody with a correction that applied, and another that waits for a second person. */
const correctedPerson = async ({ network }: Stage, worker: Desk): Promise<string> => {
  const { id } = await worker.succeeds('registerPerson', personInput(name.script));
  await registeredEarlier(adminQueryOf(network.database.url), id);
  const correcting = { personId: id, because: 'PAPER_SEEN', note: 'The passport of 2019.' };
  await worker.succeeds('correctPerson', {
    ...{ commandId: crypto.randomUUID(), ...correcting },
    interfaceLanguage: { from: 'tg', to: 'ru' },
  });
  await worker.succeeds('correctPerson', {
    ...{ commandId: crypto.randomUUID(), ...correcting },
    name: { from: name, to: { script: 'Раҷабзода Гулчеҳра', latin: 'Rajabzoda Gulchehra' } },
    birth: { from: birth, to: { ...birth, year: 1992 } },
  });
  return id;
};

/** Somebody who is nowhere but where what was entered in error is kept. */
const personInError = async (worker: Desk): Promise<string> => {
  const { id } = await worker.succeeds('registerPerson', personInput('Қурбонова Зебо'));
  await worker.succeeds('enterInError', { kind: 'PERSON', entryId: id, because: 'TEST_ENTRY', note: null });
  return id;
};

/** Somebody with a family of two, of whom one was corrected. */
const family = async (worker: Desk, personId: string): Promise<void> => {
  const husband = { tie: 'SPOUSE', ageBand: 'AGE_35_44', whereabouts: 'APART', country: 'RU' };
  const daughter = { tie: 'CHILD', ageBand: 'AGE_5_11', whereabouts: 'TOGETHER', country: null };
  const memberId = crypto.randomUUID();
  await worker.succeeds('addFamilyMember', { commandId: memberId, personId, ...husband });
  await worker.succeeds('addFamilyMember', { personId, ...daughter });
  await worker.succeeds('correctFamilyMember', {
    ...{ personId, memberId, because: 'MISHEARD', note: null },
    ...{ from: husband, to: { ...husband, country: 'KZ' } },
  });
};

/** Somebody whose employer keeps the passport, whose permit has expired, who is reached in two more ways, and had another name. */
const papers = async (worker: Desk, personId: string): Promise<void> => {
  const permit = {
    kind: 'WORK_PERMIT',
    country: 'RU',
    number: null,
    withoutNumber: 'NOT_AT_HAND',
    whereabouts: 'LOST',
  };
  const expires = { precision: 'MONTH', year: 2024, month: 5 };
  await worker.succeeds('recordIdentityDocument', { personId, document: paperInput({ ...permit, expires }) });
  await worker.succeeds('recordIdentityDocument', { personId, document: paperInput() });
  const hers = { kind: 'WHATSAPP', whose: 'OWN', safe: 'ONLY_WHEN', hours: 'after 19:00', preferred: 'YES' };
  await worker.succeeds('recordContactWay', { personId, way: wayInput() });
  await worker.succeeds('recordContactWay', { personId, way: wayInput({ ...hers, reachedAt: '+79165550102' }) });
  await worker.succeeds('recordOtherName', { personId, otherName: nameInput() });
};

/** Somebody helped without a name, of whom one answer was corrected. */
const correctedContact = async (worker: Desk): Promise<string> => {
  const { id } = await worker.succeeds('recordContact', contactInput());
  await worker.succeeds('correctContact', {
    ...{ contactId: id, because: 'MISHEARD', note: null },
    topic: { from: 'LEGAL', to: 'DOCUMENTS' },
  });
  return id;
};

const history = (tab: Tab): Promise<void> =>
  tab.page
    .getByRole('region', { name: /^(?:What was corrected|Что исправлено)$/u })
    .getByRole('button')
    .click();

const toLookAt = (tab: Tab): Promise<void> => tab.page.getByRole('tab').last().click();

/** One of everything a screen can show, made as anybody would make it. */
export const furnish = async (stage: Stage): Promise<Screens> => {
  const { network } = stage;
  const worker = await network.screen('worker');
  const person = await worker.succeeds('registerPerson', personInput('Раҳимова Гулнора'));
  const contact = await worker.succeeds('recordContact', contactInput());
  const request = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
  const receiver = network.organisations.legalAid.commandId;
  const disclosure = await worker.succeeds(
    'prepareDisclosure',
    disclosureInput(person.id, receiver, { fields: ['NAME'] }),
  );
  const referral = await worker.succeeds('sendReferral', {
    requestId: request.id,
    offeringId: network.offerings.legalHelp.commandId,
    disclosureId: disclosure['disclosureId'],
    priority: 'SOON',
  });
  const corrected = await correctedPerson(stage, worker);
  const inError = await personInError(worker);
  await registeredTwice(stage, 'Қосимова Меҳрангез', 'Kasymova Mehrangez');
  const { kept, merged } = await madeOne(stage, 'Шоева Нилуфар', 'Shoeva Nilufar');
  await family(worker, person.id);
  await papers(worker, person.id);
  await tellsBeside(worker, person.id);
  const contactCorrected = await correctedContact(worker);
  const excepted = await sharedWithoutAsking(stage);
  await demandsCame(stage);
  const erasing = await askedToBeErased(stage);
  const opened = await openedElsewhere(stage, person.id);
  return {
    worker: [
      { name: 'my-work', path: '/work' },
      { name: 'find', path: '/people' },
      { name: 'register', path: '/people/register' },
      { name: 'register-step', path: `/people/register/${crypto.randomUUID()}/birth`, after: atBirth },
      { name: 'contact-new', path: '/contacts/new' },
      { name: 'person', path: `/people/${person.id}` },
      { name: 'access-log', path: `/people/${person.id}/access-log`, after: askedFor },
      { name: 'consent-evidence', path: `/people/${person.id}/consents/${String(disclosure['consentId'])}` },
      { name: 'migration-status', path: `/people/${person.id}`, after: unsealed },
      { name: 'contact', path: `/contacts/${contact.id}` },
      { name: 'requests', path: '/requests' },
      { name: 'request-new', path: `/requests/new/${person.id}` },
      { name: 'request', path: `/requests/${request.id}` },
      { name: 'refer', path: `/requests/${request.id}/refer/who` },
      { name: 'referrals', path: '/referrals' },
      { name: 'referral', path: `/referrals/${referral.id}` },
      { name: 'contact-corrected', path: `/contacts/${contactCorrected}`, after: history },
      { name: 'same', path: `/people/register/${crypto.randomUUID()}/same/${person.id}`, after: sameAs(person.id) },
      { name: 'shared-without-asking', path: `/people/${excepted.personId}` },
      { name: 'demands', path: '/demands' },
      { name: 'to-be-erased', path: `/people/${erasing}` },
      { name: 'nowhere', path: '/nowhere' },
    ],
    supervisor: [
      { name: 'corrections-to-look-at', path: '/work', after: toLookAt },
      { name: 'corrected', path: `/people/${corrected}`, after: history },
      { name: 'in-error', path: '/in-error' },
      { name: 'one-in-error', path: `/in-error/${inError}` },
      { name: 'one-with-another', path: `/people/${kept}` },
      { name: 'merged', path: `/people/${merged}` },
      { name: 'duplicates', path: '/duplicates' },
      { name: 'exceptions', path: '/exceptions' },
    ],
    lawyer: [
      { name: 'inbox', path: '/inbox' },
      { name: 'received', path: `/inbox/${referral.id}` },
      { name: 'received-without-asking', path: `/inbox/${excepted.referralId}` },
      { name: 'organisation', path: '/organisation' },
    ],
    manager: [
      { name: 'reports', path: '/reports' },
      { name: 'directory', path: '/directory' },
      { name: 'partner', path: `/directory/${receiver}` },
    ],
    dataProtectionOfficer: [
      { name: 'data-protection', path: '/data-protection' },
      { name: 'openings', path: '/openings' },
      { name: 'one-opening', path: `/openings/${opened}` },
      { name: 'unusual-rates', path: '/unusual-rates' },
      { name: 'consent-ledger', path: '/ledgers/consents' },
      { name: 'disclosure-ledger', path: '/ledgers/disclosures' },
      { name: 'searches', path: '/searches' },
      { name: 'exceptions-to-review', path: '/exceptions' },
      { name: 'demands-to-decide', path: '/demands' },
      { name: 'wordings', path: '/wordings' },
      { name: 'erasures', path: '/erasures' },
    ],
  };
};
