import { allowedActions, can, mayEver, rolesFor } from '@mrc/access';
import { openPerson as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { readerOf } from '../consent/consent.store';
import { insertOpening } from './opening.store';
import { openingLevel, personPermissions } from '../person/person.permissions';
import { findPersonRecord } from '../person/person.queries';

const offered = ['record-consent', 'withdraw-consent', 'prepare-disclosure'] as const;

/** Opens a person's record and keeps who opened it; outside the own centre a reason is asked and kept too. */
export const openPerson = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor) || mayEver(personPermissions, 'open-with-reason', actor),
  async (tx, { personId, reason }, { platform, call, actor, at }) => {
    const record = await findPersonRecord(tx, personId, platform.todayOf(call), readerOf(actor));
    const freely = record !== undefined && can(personPermissions, 'open', actor, record);
    if (!record || (!freely && !can(personPermissions, 'open-with-reason', actor, record))) {
      return refused(refusal('NOT_FOUND', {}));
    }
    if (!freely && reason === null) return refused(refusal('REASON_NEEDED', {}));
    await insertOpening(tx, {
      personId,
      controller: record.controller,
      kind: 'person',
      accessLevel: openingLevel(actor, record),
      disclosureId: null,
      staffId: actor.staffId,
      organisationId: actor.organisationId,
      fields: ['record'],
      reason: freely ? null : reason,
      at,
    });
    return ok({
      ...record.view,
      seenBy: rolesFor(personPermissions, 'open'),
      may: allowedActions(personPermissions, offered, actor, record),
    });
  },
);
