import { localDay } from '@mrc/kernel';
import { comesToHold } from '../../network/comes-to-hold';
import { disclosureInput, saying } from '../../network/inputs';
import { type PersonName } from './named-people';
import { summaryOf } from './traces';
import type { World } from './world';

/** A referral as its receiver finds it. */
export const receivedDocument = `query ($id: ID!) { receivedReferral(id: $id) { __typename ... on ReceivedReferral { id version } ... on Refusal { code } } }`;

/** A last day that is near enough to be reminded of. */
const soon = () => localDay(new Date(Date.now() + 20 * 86_400_000), 'Asia/Dushanbe');

/** How somebody agrees to what a receiver is told, so that every part of it is there to be seen. */
const mannerTo = {
  legalAid: { mode: 'THUMBPRINT', witness: 'A neighbour', witnessRole: 'COMPANION', childAssent: true },
  shelter: { mode: 'AUDIO', recording: 'Recorder 2', givenBy: 'REPRESENTATIVE', relation: 'aunt' },
} as const;

type Sending = { readonly person: PersonName; readonly request: string; readonly name: string };

/** Sends a referral with a consent of its own, and waits until its receiver has it. */
export const sends = async (
  world: World,
  { person, request, name }: Sending,
  to: 'legalAid' | 'shelter',
): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const { organisations, offerings } = world.network;
  const sharing = disclosureInput(world.persons[person].id, organisations[to].commandId, {
    fields: ['NAME'],
    summary: summaryOf(name),
    consent: { ...saying('GIVEN', 'sharing-2026-11'), ...mannerTo[to], validUntil: soon() },
  });
  const prepared = await worker.succeeds('prepareDisclosure', sharing);
  const disclosureId = String(prepared['disclosureId']);
  const { id, version, ...more } = await worker.succeeds('sendReferral', {
    requestId: world.requests.get(request)?.id,
    offeringId: offerings[to === 'shelter' ? 'refuge' : 'legalHelp'].commandId,
    disclosureId,
    priority: 'SOON',
  });
  const said = { personId: world.persons[person].id, consentId: String(prepared['consentId']) };
  world.referrals.set(name, { id, version, number: String(more['number']), disclosureId, ...said });
  const officer = world.screens[to === 'shelter' ? 'officer of the shelter' : 'officer of the partner'];
  await comesToHold(async () => expect(await officer.find(receivedDocument, { id })).toMatchObject({ id }));
};
