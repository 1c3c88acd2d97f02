import { whoMay } from '@mrc/access';
import { grantException as grant, invalidInput, refuseException as refuse } from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { todayAtCentre } from '../centre-day';
import { readerOf } from '../consent/consent.sight';
import { insertDisclosure } from '../disclosure/disclosure.store';
import {
  endOf,
  forbiddenBy,
  grantException as decideGrant,
  refuseException as decideRefusal,
} from '../exception/exception';
import { exceptionPermissions } from '../exception/exception.permissions';
import { saveGrant, saveRefusal } from '../exception/exception.store';
import { personStreamAt, savePersonVersion } from '../person/person.store';
import { loadExcepted } from './load-excepted';
import { restingOn } from './resting';

/** Grants an exception, as far as it is needed, and prepares what is shared in the same step. */
export const grantException = useCase(
  grant,
  whoMay(exceptionPermissions, 'decide'),
  ({ exceptionId, fields, hours, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const found = await loadExcepted(tx, exceptionId, 'decide', actor, { begun: false });
      if (!found.ok) return found;
      const { exception, summary } = found.value.loaded;
      const cause = platform.causeOf(call);
      const terms = { fields, hours, summary, at: cause.at, disclosureId: newId() };
      const lastDay = await todayAtCentre(tx, found.value.person.centre, endOf(terms));
      const decision = decideGrant(exception, actor.staffId, { ...terms, lastDay });
      if (!decision.ok) return decision;
      if (fields.some((field) => !exception.askedFields.includes(field)))
        return invalidInput('fields', 'invalid_value');
      if (hours > exception.askedHours) return invalidInput('hours', 'too_big');
      const today = platform.todayOf(call);
      const by = { reader: readerOf(actor), today, atOnce: false };
      const { person, resting } = await restingOn(tx, found.value.person, exception.receiver, by);
      const forbidden = forbiddenBy(person, { ground: exception.ground, fields }, resting);
      if (forbidden) return refused(forbidden);
      const { next, disclosure, events } = decision.value;
      const stream = personStreamAt(person, next.accessLevel, today);
      const version = await platform.journal.append(tx, stream, events, cause);
      await saveGrant(tx, next, { note, at: cause.at });
      await insertDisclosure(tx, disclosure, person);
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    }),
  { reads: ['known-organisation'] },
);

/** Says that an exception is not granted. */
export const refuseException = useCase(
  refuse,
  whoMay(exceptionPermissions, 'decide'),
  ({ exceptionId, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const found = await loadExcepted(tx, exceptionId, 'decide', actor);
      if (!found.ok) return found;
      const { person, loaded } = found.value;
      const decision = decideRefusal(loaded.exception, actor.staffId);
      if (!decision.ok) return decision;
      const cause = platform.causeOf(call);
      const stream = personStreamAt(person, loaded.exception.accessLevel, platform.todayOf(call));
      const version = await platform.journal.append(tx, stream, decision.value.events, cause);
      await saveRefusal(tx, exceptionId, actor.staffId, { note, at: cause.at });
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    }),
);
