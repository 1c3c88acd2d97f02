import { comesToHold } from '../network/comes-to-hold';
import { disclosureInput, personInput, requestInput } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import { pairOf, pairsSeenBy } from '../network/pair-of';
import type { Member, Screen } from '../network/screen';

jest.setTimeout(150_000);

let network: RunningNetwork;
let worker: Screen;
let supervisor: Screen;
let lawyer: Screen;
let manager: Screen;
let kept: Member;
let merged: Member;

beforeAll(async () => {
  network = await startNetwork();
  worker = await network.screen('worker');
  supervisor = await network.screen('supervisor');
  lawyer = await network.screen('lawyer');
  manager = await network.screen('manager');
  kept = await worker.succeeds('registerPerson', personInput('Қосимова Меҳрангез'));
  merged = await worker.succeeds('registerPerson', personInput('Kasymova Mehrangez'));
}, 300_000);

afterAll(() => network?.stop(), 120_000);

type Merge = Member & { readonly state: string; readonly may: readonly string[]; readonly kept: Member };
type Rows = { readonly rows: readonly Member[] };

const previewDocument = `query ($id: ID!) { previewMerge(pairId: $id) { __typename ... on MergePreview { protects agreesToCare
  sides { __typename id requests(first: 10) { rows { id } } referrals(first: 10) { rows { id } } } } ... on Refusal { code } } }`;
const personDocument = `query ($id: ID!) { person(id: $id) { __typename ... on Person { id isMerged agreesToCare may
  merges { __typename id version state may note kept { id } merged { id } }
  requests(first: 20) { rows { id } } referrals(first: 20) { rows { id } } timeline(first: 50) { rows { type } } }
  ... on Refusal { code } } }`;
const searchDocument = `query ($terms: String!) { findPersons(input: { terms: $terms, birthYear: null, nationality: null }) { __typename ... on FoundPersons { found { id } } } }`;
const requestDocument = `query ($id: ID!) { request(id: $id) { __typename ... on Request { id version subject { ... on PersonLine { id } } referrals { id } } } }`;
const openDocument = `query ($id: ID!) { openRequests(subjectId: $id, serviceCode: "LEG-01") { id } }`;
const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version state disclosed { __typename ... on Agreed { name { script } } } } } }`;
const totalsDocument = `{ totals { country people services referrals } }`;

const pairOfBoth = () => pairOf(supervisor, [kept.id, merged.id]);
const opened = async (id: string, by = worker) =>
  (await by.find(personDocument, { id })) as unknown as Member & {
    readonly isMerged: boolean;
    readonly merges: readonly Merge[];
    readonly requests: Rows;
    readonly referrals: Rows;
    readonly timeline: { readonly rows: readonly { readonly type: string }[] };
  };
const ids = ({ rows }: Rows) => rows.map(({ id }) => id).sort();
const finds = async (terms: string) =>
  ((await worker.find(searchDocument, { terms }))['found'] as readonly Member[]).map(({ id }) => id);
const totals = async () =>
  ((await manager.read(totalsDocument)) as { country: string }[]).find(({ country }) => country === 'TJ');
const separate = async () => {
  const [merge] = (await opened(kept.id, supervisor)).merges;
  const asked = { mergeId: merge?.id, expectedVersion: merge?.version, note: 'They are cousins.' };
  await supervisor.succeeds('separatePersons', asked);
};
const mergesNow = async (keptId: string) => {
  const { id: pairId, version: expectedVersion } = await pairOfBoth();
  return supervisor.does('mergePersons', { pairId, expectedVersion, keptId, note: 'Both cards are hers.' });
};

describe('a woman with two records', () => {
  let ofKept: Member;
  let ofMerged: Member;
  let referral: Member;
  let later: Member;

  it('has a request in each, and a partner who reads one of them', async () => {
    await comesToHold(async () => {
      ofKept = await worker.succeeds('receiveRequest', requestInput(kept.id, 'LEG-01'));
    });
    await comesToHold(async () => {
      ofMerged = await worker.succeeds('receiveRequest', requestInput(merged.id, 'LEG-01'));
    });
    const sharing = disclosureInput(merged.id, network.organisations.legalAid.commandId, { fields: ['NAME'] });
    const { disclosureId } = await worker.succeeds('prepareDisclosure', sharing);
    await comesToHold(async () => {
      referral = await worker.succeeds('sendReferral', {
        requestId: ofMerged.id,
        offeringId: network.offerings.legalHelp.commandId,
        disclosureId,
        priority: 'SOON',
      });
    });
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 2, referrals: 1 }));
  });

  it('is made one once that was said of the pair, by who saw before what comes of it', async () => {
    expect((await mergesNow(kept.id)).code).toBe('PAIR_NOT_SAME');
    const pair = await pairOfBoth();
    const said = { pairId: pair.id, expectedVersion: pair.version, decision: 'SAME', note: null };
    await supervisor.succeeds('decideDuplicatePair', said);
    const preview = await supervisor.find(previewDocument, { id: pair.id });
    expect(preview).toMatchObject({ protects: false, agreesToCare: true });
    const sides = preview['sides'] as unknown as readonly (Member & { requests: Rows; referrals: Rows })[];
    expect(sides.map(({ id, requests, referrals }) => [id, ids(requests), ids(referrals)])).toEqual(
      expect.arrayContaining([
        [kept.id, [ofKept.id], []],
        [merged.id, [ofMerged.id], [referral.id]],
      ]),
    );
    expect(await mergesNow(kept.id)).toMatchObject({ state: 'MERGED' });
  });

  it('has the requests, the referrals and one timeline of both on one page, to which the other leads', async () => {
    await comesToHold(async () => {
      const whole = await opened(kept.id);
      expect(ids(whole.requests)).toEqual([ofKept.id, ofMerged.id].sort());
      expect(ids(whole.referrals)).toEqual([referral.id]);
      expect(whole.merges).toMatchObject([
        { state: 'MERGED', kept: { id: kept.id }, merged: { id: merged.id }, may: [] },
      ]);
      expect(whole.timeline.rows.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['persons.merged', 'request.received', 'referral.sent']),
      );
    });
    expect(await opened(merged.id)).toMatchObject({ isMerged: true, merges: [{ kept: { id: kept.id } }] });
    expect(
      (
        await worker.does('correctPerson', {
          personId: merged.id,
          because: 'MISHEARD',
          sex: { from: 'FEMALE', to: 'MALE' },
        })
      ).code,
    ).toBe('NOT_FOUND');
  });

  it('is found once by either name, counted once, and warned of by what was asked for either', async () => {
    expect([await finds('Қосимова Меҳрангез'), await finds('Kasymova Mehrangez')]).toEqual([[kept.id], [kept.id]]);
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 1, referrals: 1 }));
    await comesToHold(async () => {
      const rows = (await worker.read(openDocument, { id: kept.id })) as unknown as readonly Member[];
      expect(rows.map(({ id }) => id).sort()).toEqual([ofKept.id, ofMerged.id].sort());
    });
    expect(await worker.find(requestDocument, { id: ofMerged.id })).toMatchObject({
      subject: { id: kept.id },
      referrals: [{ id: referral.id }],
    });
  });

  it('is read by the partner by the record that was given, while the referral goes on', async () => {
    let received: Member | undefined;
    await comesToHold(async () => {
      received = await lawyer.find(receivedDocument, { id: referral.id });
      expect(received).toMatchObject({ id: referral.id });
    });
    await lawyer.succeeds('acceptReferral', { referralId: referral.id, expectedVersion: received?.version });
    await comesToHold(async () =>
      expect(await lawyer.find(receivedDocument, { id: referral.id })).toMatchObject({
        disclosed: { __typename: 'Agreed', name: { script: 'Kasymova Mehrangez' } },
      }),
    );
  });

  it('asks for more on the one record, and is not made one with anybody again', async () => {
    await comesToHold(async () => {
      later = await worker.succeeds('receiveRequest', requestInput(merged.id, 'LEG-01'));
    });
    expect(await pairsSeenBy(supervisor)).toEqual([]);
  });

  it('is two again, with what was written meanwhile on the record on which work went on', async () => {
    await separate();
    await comesToHold(async () => {
      const [one, other] = [await opened(kept.id), await opened(merged.id)];
      expect([ids(one.requests), ids(one.referrals)]).toEqual([[ofKept.id, later.id].sort(), []]);
      expect([ids(other.requests), ids(other.referrals), other.isMerged]).toEqual([
        [ofMerged.id],
        [referral.id],
        false,
      ]);
      expect(one.merges).toMatchObject([{ state: 'SEPARATED' }]);
    });
    expect(
      [await finds('Қосимова Меҳрангез'), await finds('Kasymova Mehrangez')].map((found) => [...found].sort()),
    ).toEqual([[kept.id, merged.id].sort(), [kept.id, merged.id].sort()]);
    await comesToHold(async () => expect(await totals()).toMatchObject({ people: 2, referrals: 1 }));
    expect(await lawyer.find(receivedDocument, { id: referral.id })).toMatchObject({
      disclosed: { __typename: 'Agreed' },
    });
  });

  it('is held to a no of either record as long as they are one', async () => {
    const { consents } = await worker.find(
      `query ($id: ID!) { person(id: $id) { __typename ... on Person { id consents { __typename id purpose } } } }`,
      { id: merged.id },
    );
    const care = (consents as readonly (Member & { purpose: string })[]).find(({ purpose }) => purpose === 'CARE');
    expect(await mergesNow(kept.id)).toMatchObject({ state: 'MERGED' });
    await worker.succeeds('withdrawConsent', { personId: merged.id, consentId: care?.id });
    expect(await opened(kept.id)).toMatchObject({ agreesToCare: false });
    await comesToHold(async () =>
      expect((await worker.does('receiveRequest', requestInput(kept.id, 'LEG-01'))).code).toBe('CONSENT_NEEDED'),
    );
    await separate();
    expect(await opened(kept.id)).toMatchObject({ agreesToCare: true });
    await comesToHold(async () => void (await worker.succeeds('receiveRequest', requestInput(kept.id, 'LEG-01'))));
  });
});
