import { can, whoMay, type StaffActor } from '@mrc/access';
import {
  invalidInput,
  joinStaffMember as contract,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken, type Cause } from '@mrc/messaging';
import { useCase, type ServicePlatform } from '@mrc/service-kit';
import { hashPassword } from '../identity/password';
import { areOfferingsOf } from '../organisation/offering.store';
import type { Organisation } from '../organisation/organisation';
import {
  countAdministrator,
  hasAgreedElsewhere,
  loadOrganisation,
  organisationStream,
  workInRegisterOf,
} from '../organisation/organisation.store';
import { tellReaders } from '../organisation/tell-readers';
import { callerNow } from '../caller/caller-now';
import { isAdministrator, joinStaffMember as decideJoining, jurisdictionsGiven } from './staff-member';
import { staffMemberPermissions } from './staff-member.permissions';
import { hasStaff, insertStaffMember, staffStream } from './staff-member.store';

type Input = CallInput<typeof contract>;
type Outcome = Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>;

/** Adds somebody to an organisation whose register the transaction works in. */
export const addStaffMember = async (
  tx: Tx,
  platform: ServicePlatform,
  joining: { organisation: Organisation; input: Input; passwordHash: string; cause: Cause },
): Promise<Outcome> => {
  const { organisation, input, passwordHash, cause } = joining;
  if (!(await areOfferingsOf(tx, organisation.id, input.offeringIds))) return refused(refusal('NOT_FOUND', {}));
  const decision = decideJoining(organisation, {
    id: input.commandId,
    name: input.name,
    email: input.email.toLowerCase(),
    roles: [...new Set(input.roles)],
    jurisdictions: [...new Set(input.jurisdictions)],
    offeringIds: [...new Set(input.offeringIds)],
    language: input.language,
  });
  if (!decision.ok) return decision;
  const { next, events } = decision.value;
  return unlessTaken(['staff_member_pkey'], async () => {
    const { centre, occurredOn } = organisationStream(organisation, cause.at);
    const version = await platform.journal.append(tx, staffStream(next, centre, occurredOn), events, cause);
    const inserted = await insertStaffMember(tx, next, version, passwordHash, cause.at);
    if (!inserted.ok) return inserted;
    if (isAdministrator(next)) await countAdministrator(tx, organisation.id, 1);
    await tellReaders(tx, platform, organisation, cause);
    return ok({ id: next.id, version });
  });
};

/** While anybody may sign in at a partner that serves another register too, its own officers decide who reads there. */
const mayBringStaff = async (tx: Tx, by: StaffActor, { id, kind }: Organisation): Promise<boolean> =>
  kind !== 'partner-agency' ||
  by.organisationId === id ||
  !(await hasAgreedElsewhere(tx, id, by.controllerId)) ||
  !(await hasStaff(tx, id));

/** Opens a sign-in for somebody who works at a centre, an operator or a partner. */
export const joinStaffMember = useCase(
  contract,
  whoMay(staffMemberPermissions, 'join'),
  async (input, { platform, call, actor: caller, once }) => {
    if (input.jurisdictions.some((one) => !platform.jurisdictions.includes(one))) {
      return invalidInput('jurisdictions', 'jurisdiction-not-held');
    }
    const passwordHash = await hashPassword(input.password);
    return once(async (tx) => {
      const organisation = await loadOrganisation(tx, input.organisationId);
      const actor = await callerNow(tx, caller);
      const joining = { staffId: input.commandId, offeringIds: input.offeringIds };
      if (!organisation || !can(staffMemberPermissions, 'join', actor, { organisation, ...joining })) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const given = jurisdictionsGiven(organisation, input.jurisdictions);
      if (given.some((one) => !actor.jurisdictions.includes(one))) {
        return invalidInput('jurisdictions', 'jurisdiction-not-held');
      }
      await workInRegisterOf(tx, organisation);
      if (!(await mayBringStaff(tx, actor, organisation))) return refused(refusal('NOT_ALLOWED', {}));
      const cause = platform.causeOf(call);
      return addStaffMember(tx, platform, { organisation, input, passwordHash, cause });
    });
  },
);
