import { can, mayEver } from '@mrc/access';
import { invalidInput, listOrganisation as contract, refusal, type CallInput, type Refusal } from '@mrc/contracts';
import { isTimeZone, ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { listOrganisation as decideListing, type Entry } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { insertOrganisation, loadOrganisation, organisationStream, workInRegisterOf } from './organisation.store';

const actOf = { operator: 'list-operator', centre: 'list-centre', 'partner-agency': 'list-partner' } as const;

/** Puts an operator, a centre or a partner agency into the directory. */
export const listOrganisation = useCase(
  contract,
  (actor, { kind }) => mayEver(organisationPermissions, actOf[kind], actor),
  async (input, { platform, call, actor, once }) => {
    const entry = entryOf(input, actor.controllerId);
    if (!entry.ok) return entry;
    const held = [platform.jurisdictions, actor.jurisdictions];
    if (entry.value.kind !== 'partner-agency' && held.some((countries) => !countries.includes(input.country))) {
      return invalidInput('country', 'jurisdiction-not-held');
    }
    return once(async (tx) => {
      const under = await loadOrganisation(tx, input.operatorId ?? actor.controllerId);
      if (!under || !can(organisationPermissions, actOf[input.kind], await callerNow(tx, actor), under)) {
        return refused(refusal(input.kind === 'centre' ? 'NOT_FOUND' : 'NOT_ALLOWED', {}));
      }
      const { next, events } = decideListing(entry.value);
      await workInRegisterOf(tx, next);
      return unlessTaken(['organisation_pkey'], async () => {
        const cause = platform.causeOf(call);
        const version = await platform.journal.append(tx, organisationStream(next, cause.at), events, cause);
        await insertOrganisation(tx, next, version, cause.at);
        return ok({ id: next.id, version });
      });
    });
  },
);

/** The entry an input describes; `keptBy` is the operator whose administrator lists it. */
export const entryOf = (
  input: CallInput<typeof contract>,
  keptBy: string | null,
): Result<Entry, Refusal<'INVALID_INPUT'>> => {
  if (!isTimeZone(input.timeZone)) return invalidInput('timeZone', 'not-a-time-zone');
  const facts = {
    id: input.commandId,
    name: input.name,
    country: input.country,
    city: input.city,
    timeZone: input.timeZone,
    publicAuthority: input.publicAuthority,
    sharesWithImmigrationEnforcement: input.sharesWithImmigrationEnforcement,
    openingHours: input.openingHours ?? null,
  };
  if (input.kind === 'centre') {
    return input.operatorId === null
      ? invalidInput('operatorId', 'a-centre-has-an-operator')
      : ok({ ...facts, kind: 'centre', operatorId: input.operatorId });
  }
  if (input.operatorId !== null) return invalidInput('operatorId', 'only-a-centre-has-an-operator');
  if (input.kind === 'operator') return ok({ ...facts, kind: 'operator', keptBy });
  return keptBy === null
    ? invalidInput('kind', 'a-partner-is-kept-by-an-operator')
    : ok({ ...facts, kind: 'partner-agency', keptBy });
};
