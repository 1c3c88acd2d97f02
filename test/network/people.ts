import type { StaffActor } from '@mrc/access';
import type { CallInput, joinStaffMember, listOrganisation, Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';

export const password = 'correct horse battery staple';

/** Somebody for the staff: how they sign in, who they are to the services, and the input by which they join. */
export type Colleague = {
  readonly email: string;
  readonly name: string;
  readonly actor: StaffActor;
  readonly joining: CallInput<typeof joinStaffMember>;
};

type Organisation = CallInput<typeof listOrganisation>;

export const organisationInput = (
  parts: Pick<Organisation, 'kind' | 'name'> & Partial<Organisation>,
): Organisation => ({
  commandId: newId(),
  country: 'TJ',
  city: 'Khujand',
  timeZone: 'Asia/Dushanbe',
  operatorId: null,
  publicAuthority: false,
  sharesWithImmigrationEnforcement: 'no',
  ...parts,
});

type Work = {
  readonly role: Role;
  readonly at: Organisation;
  readonly jurisdictions?: readonly string[];
  readonly offeringIds?: readonly string[];
};

export const colleague = (
  name: string,
  { role, at, jurisdictions = [at.country], offeringIds = [] }: Work,
): Colleague => {
  const staffId = newId();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@staff.example`;
  const joining = {
    commandId: staffId,
    organisationId: at.commandId,
    name,
    email,
    password,
    roles: [role],
    jurisdictions: at.kind === 'partner-agency' ? [] : [...jurisdictions],
    offeringIds: [...offeringIds],
    language: 'en',
  };
  const actor: StaffActor = {
    kind: 'staff',
    staffId,
    organisationId: at.commandId,
    controllerId: at.operatorId ?? at.commandId,
    centreId: at.kind === 'centre' ? at.commandId : null,
    timeZone: at.timeZone,
    jurisdictions: joining.jurisdictions,
    offeringIds: [...offeringIds],
    roles: [role],
  };
  return { email, name, actor, joining };
};
