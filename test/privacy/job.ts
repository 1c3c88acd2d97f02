import * as contracts from '@mrc/contracts';
import type { CallContract, CallInput } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Actors } from '../network/actors';
import { password } from '../network/people';
import type { SeededNetwork } from '../network/seed';
import type { Canaries } from './canaries';

const nothing = { relation: null, childAssent: null, witness: null, validUntil: null };

/** Does every command that takes words of people, each word a canary; answers what it must ask by. */
export const runJob = async (actors: Actors, seeded: SeededNetwork, canaries: Canaries) => {
  const { operator, khujand, legalAid } = seeded.organisations;
  const { administrator, worker, lawyer } = seeded.staff;
  const planted = new Set<string>();
  const mark = (contract: CallContract, field: string): string => {
    planted.add(`${contract.name} ${field}`);
    return canaries.text(`${contract.name} ${field}`);
  };
  const does = <C extends CallContract>(contract: C, input: CallInput<C>, by = worker) =>
    actors.valueOf(contract, input, by.actor);
  const told = (contract: CallContract, prefix: string, wordingId: string) => ({
    ...nothing,
    decision: 'given' as const,
    givenBy: 'representative' as const,
    mode: 'verbal' as const,
    interpreter: 'none' as const,
    wordingLanguage: 'tg',
    wordingId,
    relation: mark(contract, `${prefix}relation`),
    witness: mark(contract, `${prefix}witness`),
  });

  const { listOrganisation, concludeAgreement, joinStaffMember } = contracts;
  const partner = newId();
  await does(
    listOrganisation,
    {
      commandId: partner,
      kind: 'partner-agency',
      name: mark(listOrganisation, 'name'),
      country: 'TJ',
      city: mark(listOrganisation, 'city'),
      timeZone: 'Asia/Dushanbe',
      operatorId: null,
      publicAuthority: false,
      sharesWithImmigrationEnforcement: 'no',
    },
    administrator,
  );
  await does(
    concludeAgreement,
    {
      commandId: newId(),
      controllerId: operator.commandId,
      receiverId: partner,
      validFrom: '2026-01-01',
      validTo: null,
      retentionDays: 30,
      breachContact: mark(concludeAgreement, 'breachContact'),
      onwardTransfer: false,
    },
    administrator,
  );
  const email = `${mark(joinStaffMember, 'email')}@staff.example`;
  planted.add(`${joinStaffMember.name} password`);
  await does(
    joinStaffMember,
    {
      commandId: newId(),
      organisationId: khujand.commandId,
      name: mark(joinStaffMember, 'name'),
      email,
      password,
      roles: ['case-worker'],
      jurisdictions: ['TJ'],
      offeringIds: [],
      language: 'en',
    },
    administrator,
  );

  const { registerPerson, recordConsent, receiveRequest, recordService, prepareDisclosure } = contracts;
  planted.add(`${registerPerson.name} phone.number`);
  const name = mark(registerPerson, 'name.script');
  const number = canaries.phone(`${registerPerson.name} phone.number`);
  const person = await does(registerPerson, {
    commandId: newId(),
    ground: 'consent',
    name: { script: name, latin: mark(registerPerson, 'name.latin') },
    birth: { precision: 'day', year: 1988, month: 4, day: 17 },
    sex: 'female',
    nationality: 'TJ',
    relation: 'migrant',
    spokenLanguages: ['tg'],
    interfaceLanguage: 'tg',
    interpreterLanguage: null,
    phone: {
      number,
      whose: 'own',
      safe: 'yes',
      hours: mark(registerPerson, 'phone.hours'),
      sayYouAre: mark(registerPerson, 'phone.sayYouAre'),
    },
    episode: null,
    consents: [{ commandId: newId(), purpose: 'care', ...told(registerPerson, 'consents.*.', 'care-2026-11') }],
    contactId: null,
  });
  const research = told(recordConsent, '', 'research-2026-11');
  await does(recordConsent, { commandId: newId(), personId: person.id, purpose: 'research', ...research });

  const takes = async () => {
    const input = {
      commandId: newId(),
      subjectId: person.id,
      serviceCode: 'LEG-01',
      priority: 'soon' as const,
      inTheirWords: mark(receiveRequest, 'inTheirWords'),
      assignToMe: true,
      occurredOn: null,
    };
    return eventually(
      async () => {
        const answer = await actors.call(receiveRequest, input, worker.actor);
        return answer.outcome === 'ok' ? answer.value : undefined;
      },
      { within: 30_000 },
    );
  };
  const sends = async (requestId: string) => {
    const prepared = await does(prepareDisclosure, {
      commandId: newId(),
      personId: person.id,
      ground: 'consent',
      receiverId: legalAid.commandId,
      countries: ['TJ'],
      fields: ['name', 'phone', 'birth-date'],
      summary: mark(prepareDisclosure, 'summary'),
      consent: told(prepareDisclosure, 'consent.', 'sharing-2026-11'),
    });
    const input = {
      commandId: newId(),
      requestId,
      offeringId: seeded.offerings.legalHelp.commandId,
      disclosureId: prepared.disclosureId ?? '',
      priority: 'soon' as const,
    };
    await eventually(async () => (await actors.call(contracts.sendReferral, input, worker.actor)).outcome === 'ok', {
      within: 30_000,
    });
    const [received] = await eventually(
      async () => {
        const found = await does(contracts.getReceivedReferrals, { ids: [input.commandId] }, lawyer);
        return found.length > 0 ? found : undefined;
      },
      { within: 30_000 },
    );
    return { commandId: newId(), referralId: input.commandId, expectedVersion: received?.version ?? 0 };
  };

  const { acceptReferral, declineReferral, reportService, closeRequest } = contracts;
  const request = await takes();
  const accepting = await sends(request.id);
  const place = mark(acceptReferral, 'appointmentPlace');
  const accepted = await does(acceptReferral, { ...accepting, appointmentAt: null, appointmentPlace: place }, lawyer);
  const reporting = { commandId: newId(), referralId: accepted.id, expectedVersion: accepted.version };
  const givenOn = new Date().toISOString().slice(0, 10);
  await does(reportService, { ...reporting, givenOn, note: mark(reportService, 'note') }, lawyer);
  const again = await takes();
  const declining = await sends(again.id);
  await does(declineReferral, { ...declining, code: 'full', note: mark(declineReferral, 'note') }, lawyer);
  const served = await does(recordService, {
    commandId: newId(),
    requestId: request.id,
    serviceCode: 'LEG-01',
    note: mark(recordService, 'note'),
    givenOn: null,
    expectedVersion: request.version,
  });
  await does(closeRequest, {
    commandId: newId(),
    requestId: request.id,
    reason: 'need-met',
    note: mark(closeRequest, 'note'),
    expectedVersion: served.version,
  });
  return { planted, name, number };
};
