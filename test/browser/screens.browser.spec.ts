import { disclosureInput, personInput, requestInput, contactInput } from '../network/inputs';
import type { StaffName } from '../network/seed';
import { openStage, type Look, type Stage } from './stage';
import type { Tab } from '../network/tab';

jest.setTimeout(240_000);

const looks: readonly Required<Look>[] = [
  { language: 'en', width: 1366, scheme: 'light' },
  { language: 'ru', width: 390, scheme: 'dark' },
  { language: 'en', width: 390, scheme: 'light' },
  { language: 'ru', width: 1920, scheme: 'light' },
];

type Screen = { readonly name: string; readonly path: string };

let stage: Stage;
let screens: Partial<Record<StaffName, readonly Screen[]>>;

/** One of everything a screen can show, made as anybody would make it. */
const furnish = async ({ network }: Stage): Promise<typeof screens> => {
  const worker = await network.screen('worker');
  const person = await worker.succeeds('registerPerson', personInput('Раҳимова Гулнора'));
  const contact = await worker.succeeds('recordContact', contactInput());
  const request = await worker.succeeds('receiveRequest', requestInput(person.id, 'LEG-01'));
  const disclosure = await worker.succeeds(
    'prepareDisclosure',
    disclosureInput(person.id, network.organisations.legalAid.commandId, { fields: ['NAME'] }),
  );
  const referral = await worker.succeeds('sendReferral', {
    requestId: request.id,
    offeringId: network.offerings.legalHelp.commandId,
    disclosureId: disclosure['disclosureId'],
    priority: 'SOON',
  });
  return {
    worker: [
      { name: 'my-work', path: '/work' },
      { name: 'find', path: '/people' },
      { name: 'register', path: '/people/register' },
      { name: 'contact-new', path: '/contacts/new' },
      { name: 'person', path: `/people/${person.id}` },
      { name: 'contact', path: `/contacts/${contact.id}` },
      { name: 'requests', path: '/requests' },
      { name: 'request-new', path: `/requests/new/${person.id}` },
      { name: 'request', path: `/requests/${request.id}` },
      { name: 'refer', path: `/requests/${request.id}/refer/who` },
      { name: 'referrals', path: '/referrals' },
      { name: 'referral', path: `/referrals/${referral.id}` },
      { name: 'nowhere', path: '/nowhere' },
    ],
    lawyer: [
      { name: 'inbox', path: '/inbox' },
      { name: 'received', path: `/inbox/${referral.id}` },
      { name: 'organisation', path: '/organisation' },
    ],
    manager: [
      { name: 'reports', path: '/reports' },
      { name: 'directory', path: '/directory' },
    ],
  };
};

beforeAll(async () => {
  stage = await openStage();
  screens = await furnish(stage);
}, 300_000);

afterAll(async () => {
  await stage?.stop();
}, 120_000);

const troublesOf = async (tab: Tab, { name, path }: Screen, look: Required<Look>): Promise<string[]> => {
  await tab.open(path);
  await tab.picture(`${name}-${look.language}-${look.width}-${look.scheme}`);
  const spill = await tab.spill();
  const words = await tab.page.locator('body').innerText();
  return [
    ...(await tab.violations()),
    ...(spill > 0 ? [`is ${spill} pixels wider than the window`] : []),
    ...(words.match(/\b[a-z]+(?:\.[a-zA-Z_]+)+\b(?=\s|$)/g) ?? []).map((key) => `shows the key ${key}`),
    ...tab.troubles.splice(0),
  ].map((trouble) => `${name}: ${trouble}`);
};

describe.each(looks)('screens in $language, $width pixels wide, $scheme', (look) => {
  it('show somebody who is not signed in the way in', async () => {
    const tab = await stage.tab(look);
    expect(await troublesOf(tab, { name: 'welcome', path: '/' }, look)).toEqual([]);
    expect(await troublesOf(tab, { name: 'sign-in', path: '/session/sign-in' }, look)).toEqual([]);
  });

  it.each(['worker', 'lawyer', 'manager'] as const)('are whole and can be used by everybody: %s', async (name) => {
    const tab = await stage.signedIn(name, look);
    const found: string[] = [];
    for (const screen of screens[name] ?? []) found.push(...(await troublesOf(tab, screen, look)));
    expect(found).toEqual([]);
    await tab.close();
  });
});
