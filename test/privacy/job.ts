import * as contracts from '@mrc/contracts';
import type { CallContract, CallInput } from '@mrc/contracts';
import { localDay, newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import * as z from 'zod';
import { registration } from '../drills/commands';
import type { Actors } from '../network/actors';
import type { AdminQuery } from '../network/admin-query';
import { password } from '../network/people';
import { registeredEarlier } from '../network/registered-earlier';
import type { SeededNetwork } from '../network/seed';
import { freeTextOf, withCanaries, type Canaries } from './canaries';
import { askToBeErased, hearDemand, shareWithoutAsking } from './excepted-job';
import { tellOfFamily } from './family-job';
import { tellOfNeeds } from './needs-job';
import { tellOfStatus } from './status-job';
import { writeDetails } from './details-job';
import { writePapers } from './papers-job';
import { watchOver } from './oversight-job';
import { draftWords } from './words-job';

type Parties = { readonly centre: string; readonly receiver?: string };

const saying = (wordingId: string, named: Parties) => ({
  decision: 'given',
  givenBy: 'representative',
  mode: 'verbal',
  witnessRole: 'companion',
  interpreter: 'none',
  wordingLanguage: 'tg',
  wordingId,
  named: { receiver: null, ...named },
});

/** The texts of a command that name organisations, as the directory must know them: no words of a person. */
const partiesIn = ({ name, input }: CallContract): string[] =>
  freeTextOf(input).flatMap((path) => (/\bnamed\.\w+$/.test(path) ? [`${name} ${path}`] : []));

const fieldsOf = ({ input }: CallContract): readonly string[] =>
  input instanceof z.ZodObject ? Object.keys(input.shape) : [];

/** Commands that take words about a referral or a request as it stands. */
const changes = [contracts.referralsCalls, contracts.assistanceCalls]
  .flatMap((calls): readonly CallContract[] => Object.values(calls))
  .filter((contract) => contract.kind === 'command' && freeTextOf(contract.input).length > 0)
  .filter((contract) => fieldsOf(contract).includes('expectedVersion'));

/** Does every command that takes words of people, each word a canary; answers what it must ask by. */
export const runJob = async (actors: Actors, seeded: SeededNetwork, canaries: Canaries, query: AdminQuery) => {
  const { operator, khujand, legalAid } = seeded.organisations;
  const { administrator, worker, lawyer } = seeded.staff;
  const planted = new Set<string>();
  /** An input with what is given, and a canary for every other text; they count as planted once it is taken. */
  const filled = <I extends z.ZodType>(contract: { readonly name: string; readonly input: I }, given: object) => {
    const marked: string[] = [];
    const mark = (path: string) => {
      marked.push(`${contract.name} ${path}`);
      return canaries.text(`${contract.name} ${path}`);
    };
    const input = contract.input.parse(withCanaries(contract.input, given, mark));
    return {
      input,
      taken: () => {
        for (const field of marked) planted.add(field);
      },
    };
  };
  const does = async <C extends CallContract>(contract: C, given: object, by = worker) => {
    const { input, taken } = filled<C['input']>(contract, given);
    const value = await actors.valueOf(contract, input, by.actor);
    taken();
    return value;
  };
  /** Does it once what it rests on has been told of. */
  const doesSoon = <C extends CallContract>(contract: C, given: object) => {
    const { input, taken } = filled<C['input']>(contract, given);
    return eventually(
      async () => {
        const answer = await actors.call(contract, input, worker.actor);
        if (answer.outcome !== 'ok') return undefined;
        taken();
        return answer.value;
      },
      { within: 30_000 },
    );
  };

  const { listOrganisation, concludeAgreement, joinStaffMember } = contracts;
  const partner = newId();
  const listed = { commandId: partner, kind: 'partner-agency', country: 'TJ', timeZone: 'Asia/Dushanbe' };
  await does(listOrganisation, listed, administrator);
  const agreed = { controllerId: operator.commandId, receiverId: partner, validFrom: '2026-01-01', retentionDays: 30 };
  await does(concludeAgreement, agreed, administrator);
  for (const field of ['email', 'password']) planted.add(`${joinStaffMember.name} ${field}`);
  const joining = {
    organisationId: khujand.commandId,
    email: `${canaries.text(`${joinStaffMember.name} email`)}@staff.example`,
    password,
    roles: ['case-worker'],
    jurisdictions: ['TJ'],
    language: 'en',
  };
  await does(joinStaffMember, joining, administrator);

  const { registerPerson, recordConsent, receiveRequest, prepareDisclosure, sendReferral } = contracts;
  planted.add(`${registerPerson.name} phone.number`).add(`${registerPerson.name} name.script`);
  for (const field of [registerPerson, recordConsent, prepareDisclosure].flatMap(partiesIn)) planted.add(field);
  const here = { centre: khujand.name };
  const name = `${canaries.text(`${registerPerson.name} name.script`)} Sobirova`;
  const number = canaries.phone(`${registerPerson.name} phone.number`);
  const birth = { precision: 'day', year: 1988, month: 4, day: 17 } as const;
  const person = await does(registerPerson, {
    ground: 'consent',
    name: { script: name },
    birth,
    sex: 'female',
    nationality: 'TJ',
    relation: 'migrant',
    spokenLanguages: ['tg'],
    interfaceLanguage: 'tg',
    phone: { number, whose: 'own', safe: 'yes' },
    consents: [{ purpose: 'care', ...saying('care-2026-11', here) }],
  });
  await does(recordConsent, { personId: person.id, purpose: 'research', ...saying('research-2026-11', here) });

  await sayNoProtection(actors, seeded, (given) =>
    does(contracts.liftProtection, given, seeded.staff.protectionOfficer),
  );

  await putRight(actors, seeded, canaries, does, query).then((fields) => fields.forEach((field) => planted.add(field)));
  await tellOfFamily(actors, seeded, person.id, does);
  await shareWithoutAsking(actors, seeded, does);
  await hearDemand(seeded, does);
  await askToBeErased(seeded, person.id, does);
  (await draftWords(canaries, seeded, does)).forEach((field) => planted.add(field));
  await tellOfNeeds(person.id, does);
  (await writeDetails(canaries, person.id, does)).forEach((field) => planted.add(field));
  (await writePapers(canaries, person.id, does)).forEach((field) => planted.add(field));
  await watchOver(actors, seeded, person.id, does, query);
  const { id: contactId } = await does(contracts.recordContact, { channel: 'visit' });
  await does(contracts.correctContact, { contactId, because: 'other', channel: { from: 'visit', to: 'phone' } });
  const { id: mistaken } = await actors.valueOf(registerPerson, registration(), worker.actor);
  await does(contracts.enterInError, { kind: 'person', entryId: mistaken, because: 'other' });
  const again = { ...registration(), name: { script: name, latin: null }, birth };
  await sayWhatTheyAre(actors, seeded, again, (given) =>
    does(contracts.decideDuplicatePair, given, seeded.staff.supervisor),
  );
  const two = await pairIn(actors, seeded);
  const made = { pairId: two.id, expectedVersion: two.version, keptId: two.one.id };
  const merged = await does(contracts.mergePersons, made, seeded.staff.supervisor);
  const apart = { mergeId: merged.id, expectedVersion: merged.version };
  await does(contracts.separatePersons, apart, seeded.staff.supervisor);

  const takes = () => doesSoon(receiveRequest, { subjectId: person.id, serviceCode: 'LEG-01', assignToMe: true });
  const sends = async (requestId: string) => {
    const prepared = await does(prepareDisclosure, {
      personId: person.id,
      ground: 'consent',
      receiverId: legalAid.commandId,
      countries: ['TJ'],
      fields: ['name', 'phone', 'birth-date'],
      consent: saying('sharing-2026-11', { ...here, receiver: legalAid.name }),
    });
    const { disclosureId } = prepared;
    const offeringId = seeded.offerings.legalHelp.commandId;
    const { id } = await doesSoon(sendReferral, { requestId, offeringId, disclosureId });
    await eventually(
      async () => (await actors.valueOf(contracts.getReceivedReferrals, { ids: [id] }, lawyer.actor)).length > 0,
      { within: 30_000 },
    );
    return id;
  };
  const requests: string[] = [];
  const referrals: string[] = [];
  for (let each = 0; each < 3; each += 1) {
    const request = await takes();
    requests.push(request.id);
    referrals.push(await sends(request.id));
  }

  await tellOfStatus(canaries, person.id, does, doesSoon);

  const standing = async (): Promise<object[]> => {
    const received = await actors.valueOf(contracts.getReceivedReferrals, { ids: referrals }, lawyer.actor);
    const open = await actors.valueOf(contracts.getRequests, { ids: requests }, worker.actor);
    return [
      ...received.map(({ id, version }) => ({ referralId: id, expectedVersion: version })),
      ...open.map(({ id, version }) => ({ requestId: id, expectedVersion: version })),
    ];
  };
  const today = { givenOn: localDay(new Date(), worker.actor.timeZone) };
  /** Does it to the first thing that is open to it, by whoever may; what nobody could do is missing among the planted. */
  const carriesOut = async (contract: CallContract): Promise<void> => {
    const fields = fieldsOf(contract);
    for (const thing of await standing()) {
      if (!Object.keys(thing).every((field) => fields.includes(field))) continue;
      for (const { actor } of [lawyer, worker]) {
        const { input, taken } = filled(contract, { ...today, ...thing });
        const answer = await actors.call(contract, input, actor);
        if (answer.outcome === 'ok') return taken();
      }
    }
  };
  for (const contract of changes) await carriesOut(contract);
  return { planted, name, number };
};

/** Somebody who was registered alone by a slip, and whose mother agrees, is said to need no protection. */
const sayNoProtection = async (
  { valueOf }: Pick<Actors, 'valueOf'>,
  { staff }: SeededNetwork,
  says: (given: object) => Promise<unknown>,
): Promise<void> => {
  const { registerPerson, recordConsent } = contracts;
  const boy = { ...registration(), birth: { precision: 'year' as const, year: 2016 } };
  const { id: personId } = await valueOf(registerPerson, boy, staff.worker.actor);
  const [alone] = boy.consents;
  const byMother = { ...alone, commandId: newId(), personId, givenBy: 'parent', relation: 'mother' };
  await valueOf(recordConsent, recordConsent.input.parse(byMother), staff.worker.actor);
  await says({ personId, because: 'other', birth: null });
};

/** Somebody is put right on a later day, which a second person confirms, and is put back; answers the words that the record held before. */
const putRight = async (
  { valueOf }: Pick<Actors, 'valueOf'>,
  { staff }: SeededNetwork,
  canaries: Canaries,
  does: (contract: CallContract, given: object, by: SeededNetwork['staff']['worker']) => Promise<unknown>,
  query: AdminQuery,
): Promise<readonly string[]> => {
  const { registerPerson, correctPerson, decideCorrection, undoCorrection } = contracts;
  const field = (path: string) => `${correctPerson.name} ${path}`;
  const words = (path: string) => canaries.text(field(path));
  const person = {
    ...registration(),
    name: { script: words('name.from.script'), latin: words('name.from.latin') },
    phone: {
      number: canaries.phone(field('phone.from.number')),
      whose: 'own' as const,
      safe: 'yes' as const,
      hours: words('phone.from.hours'),
      sayYouAre: words('phone.from.sayYouAre'),
    },
  };
  const { id: personId } = await valueOf(registerPerson, person, staff.worker.actor);
  await registeredEarlier(query, personId);
  const commandId = newId();
  const right = {
    commandId,
    personId,
    because: 'other',
    name: { from: person.name },
    sex: { from: person.sex, to: 'another' },
    document: null,
    contactWay: null,
    otherName: null,
    phone: { from: person.phone, to: { number: canaries.phone(field('phone.to.number')), whose: 'own', safe: 'yes' } },
  };
  await does(correctPerson, right, staff.worker);
  await does(decideCorrection, { correctionId: commandId, decision: 'confirm' }, staff.supervisor);
  await does(undoCorrection, { correctionId: commandId }, staff.worker);
  return [
    'name.from.script',
    'name.from.latin',
    'phone.from.number',
    'phone.from.hours',
    'phone.from.sayYouAre',
    'phone.to.number',
  ].map(field);
};

/** The pair that a supervisor is shown first. */
const pairIn = ({ valueOf }: Pick<Actors, 'valueOf'>, { staff }: SeededNetwork) =>
  eventually(
    async () =>
      (await valueOf(contracts.listDuplicatePairs, { first: 10, after: null }, staff.supervisor.actor)).rows[0],
    { within: 90_000 },
  );

/** Somebody who is registered again, of whom a supervisor says what the two records are. */
const sayWhatTheyAre = async (
  actors: Pick<Actors, 'valueOf'>,
  seeded: SeededNetwork,
  again: CallInput<typeof contracts.registerPerson>,
  says: (given: object) => Promise<unknown>,
): Promise<void> => {
  await actors.valueOf(contracts.registerPerson, again, seeded.staff.worker.actor);
  const pair = await pairIn(actors, seeded);
  await says({ pairId: pair.id, expectedVersion: pair.version, decision: 'same' });
};
