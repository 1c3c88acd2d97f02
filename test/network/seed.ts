import { concludeAgreement, joinStaffMember, listOrganisation, publishOffering, type CallInput } from '@mrc/contracts';
import { Database } from '@mrc/database';
import { newId, silentLog, systemClock } from '@mrc/kernel';
import { Journal } from '@mrc/messaging';
import { oneKey, ServicePlatform, Ticks } from '@mrc/service-kit';
import { bootstrapNetwork, type FirstOfNetwork } from '../../services/directory/src/bootstrap';
import type { Actors } from './actors';
import type { NetworkEnvironment } from './environment';
import { colleague, organisationInput } from './people';

const bootstrap = async ({ programs }: NetworkEnvironment, first: FirstOfNetwork): Promise<void> => {
  const url = programs.directory['WORKER_DATABASE_URL'] ?? '';
  const database = await Database.open({ url, poolSize: 2, name: 'first of the network' });
  const platform = new ServicePlatform({
    service: 'directory',
    app: database,
    worker: database,
    journal: new Journal(() => undefined),
    ticks: new Ticks(systemClock, silentLog),
    clock: systemClock,
    log: silentLog,
    jurisdictions: ['TJ', 'KG'],
    commandKeys: oneKey(''),
    digestKeys: oneKey(''),
    markKeys: oneKey(''),
  });
  const begun = await bootstrapNetwork(platform, first);
  await database.close();
  if (!begun.ok) throw new Error(begun.refusal.code);
};

const offering = (organisationId: string, parts: Partial<CallInput<typeof publishOffering>>) => ({
  commandId: newId(),
  organisationId,
  serviceCodes: ['LEG-01', 'LEG-02'],
  languages: ['tg', 'ru'],
  confidential: false,
  hasPlaces: true,
  answerWithinHours: 48,
  ...parts,
});

const agreement = (controllerId: string, receiverId: string) => ({
  commandId: newId(),
  controllerId,
  receiverId,
  validFrom: '2026-01-01',
  validTo: null,
  retentionDays: 365,
  breachContact: 'Data protection desk',
  onwardTransfer: false,
});

/** Two registers, three centres and three partners, made by the calls anybody would make, and staff who may join. */
export const seedNetwork = async (environment: NetworkEnvironment, actors: Actors) => {
  const operator = organisationInput({ kind: 'operator', name: 'Zarafshon Operator', city: 'Dushanbe' });
  const founder = colleague('Founding Administrator', {
    role: 'administrator',
    at: operator,
    jurisdictions: ['TJ', 'KG'],
  });
  await bootstrap(environment, { operator, administrator: founder.joining });
  const administrator = founder.actor;

  const khujand = organisationInput({ kind: 'centre', name: 'Khujand Centre', operatorId: operator.commandId });
  const bokhtar = organisationInput({ kind: 'centre', name: 'Bokhtar Centre', operatorId: operator.commandId });
  const legalAid = organisationInput({ kind: 'partner-agency', name: 'Legal Aid Society' });
  const shelter = organisationInput({ kind: 'partner-agency', name: 'Safe House' });
  const unions = organisationInput({ kind: 'partner-agency', name: 'Trade Union House' });
  const kyrgyz = { country: 'KG', city: 'Osh', timeZone: 'Asia/Bishkek' };
  const otherOperator = organisationInput({ kind: 'operator', name: 'Ala-Too Operator', ...kyrgyz });
  for (const listed of [khujand, bokhtar, legalAid, shelter, unions, otherOperator]) {
    await actors.valueOf(listOrganisation, listed, administrator);
  }
  const otherAdministrator = colleague('Other Administrator', { role: 'administrator', at: otherOperator });
  await actors.valueOf(joinStaffMember, otherAdministrator.joining, administrator);
  const osh = organisationInput({ kind: 'centre', name: 'Osh Centre', operatorId: otherOperator.commandId, ...kyrgyz });
  await actors.valueOf(listOrganisation, osh, otherAdministrator.actor);

  const legalHelp = offering(legalAid.commandId, {});
  const legalAdvice = offering(legalAid.commandId, { serviceCodes: ['LEG-01'] });
  const refuge = offering(shelter.commandId, { serviceCodes: ['PRO-03', 'LEG-01'], confidential: true });
  const unionHelp = offering(unions.commandId, { serviceCodes: ['LEG-01'] });
  for (const published of [legalHelp, legalAdvice, refuge, unionHelp]) {
    await actors.valueOf(publishOffering, published, administrator);
  }
  for (const partner of [legalAid, shelter]) {
    await actors.valueOf(concludeAgreement, agreement(operator.commandId, partner.commandId), administrator);
  }

  const seeded = {
    organisations: { operator, otherOperator, khujand, bokhtar, osh, legalAid, shelter, unions },
    offerings: { legalHelp, legalAdvice, refuge, unionHelp },
    staff: {
      administrator: founder,
      otherAdministrator,
      intake: colleague('Intake Khujand', { role: 'intake', at: khujand }),
      worker: colleague('Worker Khujand', { role: 'case-worker', at: khujand }),
      neighbour: colleague('Neighbour Khujand', { role: 'case-worker', at: khujand }),
      supervisor: colleague('Supervisor Khujand', { role: 'supervisor', at: khujand }),
      protectionOfficer: colleague('Protection Officer', { role: 'protection-officer', at: khujand }),
      awayWorker: colleague('Worker Bokhtar', { role: 'case-worker', at: bokhtar }),
      oshWorker: colleague('Worker Osh', { role: 'case-worker', at: osh }),
      manager: colleague('Programme Manager', { role: 'programme-manager', at: operator }),
      dataProtectionOfficer: colleague('Data Protection Officer', { role: 'data-protection-officer', at: operator }),
      lawyer: colleague('Lawyer One', { role: 'partner-officer', at: legalAid, offeringIds: [legalHelp.commandId] }),
      secondLawyer: colleague('Lawyer Two', {
        role: 'partner-officer',
        at: legalAid,
        offeringIds: [legalHelp.commandId],
      }),
      adviser: colleague('Adviser', { role: 'partner-officer', at: legalAid, offeringIds: [legalAdvice.commandId] }),
      shelterOfficer: colleague('Shelter Officer', {
        role: 'partner-officer',
        at: shelter,
        offeringIds: [refuge.commandId],
      }),
    },
  };
  // nobody is referred to an offering that nobody reads
  for (const reader of ['lawyer', 'adviser', 'shelterOfficer'] as const) {
    await actors.valueOf(joinStaffMember, seeded.staff[reader].joining, administrator);
  }
  return seeded;
};

export type SeededNetwork = Awaited<ReturnType<typeof seedNetwork>>;
export type StaffName = keyof SeededNetwork['staff'];

/** Lets somebody join, unless they were there from the beginning. */
export const letJoin = async ({ staff }: SeededNetwork, actors: Actors, name: StaffName): Promise<void> => {
  if (name === 'administrator' || name === 'otherAdministrator') return;
  const by = name === 'oshWorker' ? staff.otherAdministrator : staff.administrator;
  await actors.valueOf(joinStaffMember, staff[name].joining, by.actor);
};
