import { eventually, withoutIds } from '@mrc/testing';
import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(120_000);

let network: RunningNetwork;
let worker: Screen;
let lawyer: Screen;
let manager: Screen;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  lawyer = await network.screen('lawyer');
  manager = await network.screen('manager');
}, 300_000);

afterAll(async () => {
  await network?.stop();
}, 120_000);

const findDocument = `query ($input: FindPersonsInput!) { findPersons(input: $input) { __typename
  ... on FoundPersons { searchedRegister found { id name { script latin } phoneEnding birthYear } }
  ... on Refusal { code } } }`;
const inboxDocument = `{ inbox(tab: NEW) { rows { id number } } }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename
  ... on ReceivedReferral { id version number state serviceCode priority sharingNotice serviceGivenOn serviceNote
    disclosed { __typename
      ... on Need { language sex ageBand interpreterNeeded }
      ... on Agreed { summary name { script } birth { year } nationality phone { number safe } corridor { origin }
        need { sex } }
      ... on Withheld { reason } } }
  ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename
  ... on Person { id consents { id purpose decision disclosureState }
    requests { rows { id number } } referrals { rows { id state } }
    timeline(first: 50) { rows { type } } }
  ... on Refusal { code } } }`;
const totalsDocument = `{ totals { country contacts people services referrals } }`;

const totalsOf = async () => {
  const totals = (await manager.read(totalsDocument)) as { country: string }[];
  return totals.find(({ country }) => country === 'TJ');
};

const received = async (id: string) => {
  const referral = await lawyer.find(receivedDocument, { id });
  return referral as Member & { readonly disclosed: Record<string, unknown>; readonly state: string };
};

const gulnora = personInput('Раҳимова Гулнора', {
  phone: { number: '+992 92 777 0101', whose: 'OWN', safe: 'YES' },
});
const summary = 'Four months of wages are owed; she holds her contract.';

describe('the way from the door to the report', () => {
  let person: Member;
  let request: Member;
  let disclosure: Member;
  let referral: Member;

  it('begins with a search that finds nobody, and a registration with her consent that the manager hears of', async () => {
    const terms = { input: { terms: 'Раҳимова Гулнора' } };
    expect(await worker.find(findDocument, terms)).toMatchObject({ __typename: 'FoundPersons', found: [] });
    expect(await totalsOf()).toEqual({ country: 'TJ', contacts: 0, people: 0, services: 0, referrals: 0 });
    const live = await manager.live();
    person = await worker.succeeds('registerPerson', gulnora);
    await comesToHold(async () => expect(await totalsOf()).toMatchObject({ people: 1, contacts: 0 }));
    await eventually(() => live.told.some((news) => 'kind' in news && news.kind === 'tick'));
    const found = await worker.find(findDocument, terms);
    expect(found).toMatchObject({ found: [{ id: person.id, phoneEnding: '01' }] });
    expect(withoutIds(JSON.stringify(found))).not.toMatch(/992|92 ?777|0101/u);
  });

  it('goes on with her request for legal help', async () => {
    request = await worker.succeeds(
      'receiveRequest',
      requestInput(person.id, 'LEG-01', { inTheirWords: 'They did not pay us since June.' }),
    );
    const opened = await worker.find(personDocument, { id: person.id });
    expect(opened).toMatchObject({ requests: { rows: [{ id: request.id, number: request['number'] }] } });
  });

  it('leads with her consent to a partner, whose screen hears of it without reloading and shows the need without her', async () => {
    const live = await lawyer.live();
    expect(await lawyer.read(inboxDocument)).toEqual({ rows: [] });
    disclosure = await worker.succeeds(
      'prepareDisclosure',
      disclosureInput(person.id, network.organisations.legalAid.commandId, { summary }),
    );
    referral = await worker.succeeds('sendReferral', {
      requestId: request.id,
      offeringId: network.offerings.legalHelp.commandId,
      disclosureId: disclosure['disclosureId'],
      priority: 'URGENT',
    });
    await eventually(() => live.hasTold(referral.id));
    await comesToHold(async () =>
      expect(await lawyer.read(inboxDocument)).toMatchObject({ rows: [{ id: referral.id }] }),
    );
    const shown = await received(referral.id);
    expect(shown).toMatchObject({
      serviceCode: 'LEG-01',
      priority: 'URGENT',
      disclosed: { __typename: 'Need', sex: 'FEMALE', ageBand: 'AGE_35_44', interpreterNeeded: false },
    });
    const everything = JSON.stringify(shown);
    for (const hers of ['Гулнора', '7770101', person.id, summary, String(request['number'])]) {
      expect(everything).not.toContain(hers);
    }
  });

  it('shows the partner who accepts exactly what she agreed to share', async () => {
    const accepting = { referralId: referral.id, expectedVersion: (await received(referral.id)).version };
    await lawyer.succeeds('acceptReferral', accepting);
    await comesToHold(async () =>
      expect((await received(referral.id)).disclosed).toEqual({
        __typename: 'Agreed',
        summary,
        name: { script: 'Раҳимова Гулнора' },
        birth: null,
        nationality: null,
        corridor: null,
        phone: { number: '+992927770101', safe: 'YES' },
        need: { sex: 'FEMALE' },
      }),
    );
  });

  it('lets the partner report the service, and the worker see it on her timeline', async () => {
    const givenOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dushanbe' }).format(new Date());
    const { version } = await received(referral.id);
    await lawyer.succeeds('reportService', {
      referralId: referral.id,
      expectedVersion: version,
      givenOn,
      note: 'The employer agreed to pay.',
    });
    const opened = (await worker.find(personDocument, { id: person.id })) as Member & {
      readonly timeline: { readonly rows: readonly { readonly type: string }[] };
    };
    expect(opened.timeline.rows.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['person.registered', 'request.received', 'referral.sent', 'referral.service-reported']),
    );
  });

  it('closes the view in the same second in which she takes her consent back', async () => {
    const live = await lawyer.live();
    await worker.succeeds('withdrawConsent', { personId: person.id, consentId: disclosure['consentId'] });
    expect((await received(referral.id)).disclosed).toEqual({ __typename: 'Withheld', reason: 'WITHDRAWN' });
    await comesToHold(async () => expect(await received(referral.id)).toMatchObject({ sharingNotice: 'WAITING' }));
    await eventually(() => live.hasTold(referral.id));
    expect(JSON.stringify(await received(referral.id))).not.toContain('Гулнора');
  });

  it('moves the totals of the country: no contact, one person, one referral', async () => {
    await comesToHold(async () => expect(await totalsOf()).toMatchObject({ contacts: 0, people: 1, referrals: 1 }));
  });

  it('moves them within a second, or as fast as a machine that is slow at everything answers', async () => {
    const [lags, answers]: [number[], number[]] = [[], []];
    for (let people = 2; people < 7; people += 1) {
      await worker.succeeds('registerPerson', personInput('Назарова Мадина'));
      const registered = performance.now();
      await comesToHold(async () => expect(await totalsOf()).toMatchObject({ people }));
      const moved = performance.now();
      lags.push(moved - registered);
      await totalsOf();
      answers.push(performance.now() - moved);
    }
    const [lag = 0, answer = 0] = [lags, answers].map((all) => all.toSorted((a, b) => a - b)[2]);
    expect(lag).toBeLessThan(Math.max(1_000, 10 * answer));
  });
});
