import { localDay, newId } from '@mrc/kernel';
import { comesToHold } from '../../network/comes-to-hold';
import { receivedDocument } from './sending';
import { summaryOf, whyOf } from './traces';
import type { Viewer, World } from './world';
import type { PersonName } from './named-people';

const today = () => localDay(new Date(), 'Asia/Dushanbe');

type Asked = { readonly person: PersonName; readonly name: string; readonly to: 'legalAid' | 'shelter' };

const asks = async (world: World, { person, name, to }: Asked, by: Viewer): Promise<string> => {
  const commandId = newId();
  await world.screens['responsible worker'].succeeds('askException', {
    ...{ commandId, personId: world.persons[person].id, receiverId: world.network.organisations[to].commandId },
    ...{ fields: ['NAME'], summary: 'She could not be asked.', hours: 24, why: whyOf(name) },
    ...{ ground: 'LEGAL_OBLIGATION', article: 'Labour Code, article 12' },
  });
  world.exceptions.set(name, commandId);
  const granted = { exceptionId: commandId, fields: ['NAME'], hours: 24, note: 'The law says so.' };
  await world.screens[by].succeeds('grantException', granted);
  return commandId;
};

/** Something of a person is shared with a partner without asking her, told to her, reviewed and ended. */
export const sharesWithoutAsking = async (world: World): Promise<void> => {
  const person = 'a person with two records';
  const exceptionId = await asks(world, { person, name: 'an exception', to: 'legalAid' }, 'supervisor');
  const worker = world.screens['responsible worker'];
  const told = { exceptionId, note: 'At the desk.' };
  await worker.succeeds('tellOfException', { ...told, toldOn: null, because: 'NOT_REACHED' });
  await worker.succeeds('tellOfException', { ...told, toldOn: today(), because: null });
  const review = { exceptionId, as: 'DATA_PROTECTION_OFFICER', finding: 'RIGHT', note: 'In order.' };
  await world.screens['data-protection officer'].succeeds('reviewException', review);
  await worker.succeeds('endException', { exceptionId, note: 'Not needed any more.' });
};

/** The same for a receiver of which colleagues must not learn; a protection officer decides. */
export const sharesHiddenWithoutAsking = async (world: World): Promise<void> => {
  await asks(
    world,
    { person: 'a person with a shelter', name: 'a hidden exception', to: 'shelter' },
    'protection officer',
  );
};

/** Two demands, of which one was answered and one was written down in error. */
export const demandsCome = async (world: World): Promise<void> => {
  const writes = async (name: string): Promise<string> => {
    const commandId = newId();
    await world.screens.intake.succeeds('writeDemand', {
      ...{ commandId, authority: 'POLICE', office: 'City police', reference: '14/2026', receivedOn: today() },
      ...{ channel: 'VISIT', asked: ['WHEREABOUTS'], aboutReference: 'MRC-222222', note: whyOf(name) },
    });
    world.demands.set(name, commandId);
    return commandId;
  };
  const demandId = await writes('a demand');
  await world.screens['data-protection officer'].succeeds('decideDemand', {
    ...{ demandId, decision: 'ANSWERED', answeredWith: ['OTHER'], article: 'Article 9' },
    ...{ note: 'That nothing is said.', decidedOn: today() },
  });
  const mistaken = await writes('a demand in error');
  const inError = { demandId: mistaken, because: 'TEST_ENTRY', note: null };
  await world.screens.intake.succeeds('enterDemandInError', inError);
};

/** A partner is given something on an exception for a vital interest, and reads on which ground. */
export const sendsWithoutAsking = async (world: World): Promise<void> => {
  const worker = world.screens['responsible worker'];
  const { organisations, offerings } = world.network;
  const personId = world.persons['a person'].id;
  const commandId = newId();
  const applied = await worker.succeeds('applyException', {
    ...{ commandId, personId, receiverId: organisations.legalAid.commandId, fields: ['NAME'], hours: 72 },
    ...{ summary: summaryOf('a referral in danger'), why: whyOf('an exception in danger') },
  });
  world.exceptions.set('an exception in danger', commandId);
  const request = world.requests.get('a plain request')?.id;
  const { id, version, ...more } = await worker.succeeds('sendReferral', {
    ...{ requestId: request, offeringId: offerings.legalHelp.commandId, disclosureId: applied['disclosureId'] },
    priority: 'URGENT',
  });
  const disclosureId = String(applied['disclosureId']);
  world.referrals.set('a referral in danger', {
    id,
    version,
    number: String(more['number']),
    disclosureId,
    consentId: disclosureId,
    personId: world.persons['a person'].id,
  });
  await comesToHold(async () =>
    expect(await world.screens['officer of the partner'].find(receivedDocument, { id })).toMatchObject({ id }),
  );
};
