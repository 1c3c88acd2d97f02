import { can, whoMay } from '@mrc/access';
import { liftProtection as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { isInForce } from '../consent/consent';
import { lastWordOnCare } from '../consent/consent.store';
import { keepExceptionsToProtection } from '../exception/exception.store';
import { insertLifting } from '../person/correction.store';
import { liftProtection as decideLifting } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { protectedWith, loadPerson, personStream, saveLifting, whoProtected } from '../person/person.store';
import { isOneWithOthers } from '../person/whole';
import { reasonUnsaid } from '../person/recorded-parts';
import { writeFactsOfKeys } from '../search/match-keys.store';

/** A protection officer says that somebody needs no protection, and why; what was wrong and is right now is kept. */
export const liftProtection = useCase(
  contract,
  whoMay(personPermissions, 'lift-protection'),
  async (input, { platform, call, actor, once }) => {
    const unsaid = reasonUnsaid(input);
    if (unsaid) return unsaid;
    const today = platform.todayOf(call);
    return once(async (tx) => {
      const person = await loadPerson(tx, input.personId);
      if (!person || !can(personPermissions, 'lift-protection', actor, person))
        return refused(refusal('NOT_FOUND', {}));
      if (await isOneWithOthers(tx, person.id)) return refused(refusal('RECORDS_MERGED', {}));
      const word = await lastWordOnCare(tx, person.id);
      const grounds = {
        care: word && isInForce(word, today) ? word : undefined,
        protectedBy: await whoProtected(tx, person.id),
        contactIds: await protectedWith(tx, person.id),
      };
      const decision = decideLifting(person, input, grounds, { today, by: actor.staffId });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const cause = platform.causeOf(call);
      const version = await platform.journal.append(tx, personStream(next, today), events, cause);
      await saveLifting(tx, next, today, version);
      await keepExceptionsToProtection(tx, person.id);
      if (input.birth) await writeFactsOfKeys(tx, person.id);
      const levels = { was: { accessLevel: person.accessLevel }, becomes: { accessLevel: next.accessLevel } };
      const births = input.birth ? [{ was: { birth: person.birth }, becomes: { birth: input.birth } }] : [];
      const { because, note } = input;
      await insertLifting(tx, next, [levels, ...births], {
        because,
        note,
        on: today,
        by: actor.staffId,
        at: cause.at,
      });
      return ok({ id: person.id, version });
    });
  },
);
