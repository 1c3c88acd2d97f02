import { can, mayEver } from '@mrc/access';
import {
  listOrganisation,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { invalidInput } from '../invalid-input';
import { unlessTaken } from '../unless-taken';
import { listOrganisation as decideListing, type Entry } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { insertOrganisation, loadOrganisation, organisationStream, workInRegisterOf } from './organisation.store';
import { isTimeZone } from './time-zone';

type Contract = typeof listOrganisation;

const actOf = { operator: 'listOperator', centre: 'listCentre', 'partner-agency': 'listPartner' } as const;

/** Puts an operator, a centre or a partner agency into the directory. */
@Injectable()
export class ListOrganisation {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const act = actOf[input.kind];
    if (!mayEver(organisationPermissions, act, call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const entry = entryOf(input, call.actor.controllerId);
    if (!entry.ok) return entry;
    const held = [this.platform.jurisdictions, call.actor.jurisdictions];
    if (entry.value.kind !== 'partner-agency' && held.some((countries) => !countries.includes(input.country))) {
      return invalidInput('country', 'jurisdiction-not-held');
    }
    return this.platform.command(listOrganisation, input, call, async (tx) => {
      const under = await loadOrganisation(tx, input.operatorId ?? call.actor.controllerId);
      if (!under || !can(organisationPermissions, act, call.actor, under)) {
        return refused(refusal(input.kind === 'centre' ? 'NOT_FOUND' : 'NOT_ALLOWED', {}));
      }
      const { next, events } = decideListing(entry.value);
      await workInRegisterOf(tx, next);
      return unlessTaken('organisation_pkey', async () => {
        const cause = this.platform.causeOf(call);
        const version = await this.platform.journal.append(tx, organisationStream(next, cause.at), events, cause);
        await insertOrganisation(tx, next, version, cause.at);
        return ok({ id: next.id, version });
      });
    });
  }
}

/** The entry an input describes; `keptBy` is the operator whose administrator lists it. */
export const entryOf = (input: CallInput<Contract>, keptBy: string | null): Result<Entry, Refusal<'INVALID_INPUT'>> => {
  if (!isTimeZone(input.timeZone)) return invalidInput('timeZone', 'not-a-time-zone');
  const facts = {
    id: input.commandId,
    name: input.name,
    country: input.country,
    city: input.city,
    timeZone: input.timeZone,
    publicAuthority: input.publicAuthority,
    sharesWithImmigrationEnforcement: input.sharesWithImmigrationEnforcement,
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
