import { whoMay } from '@mrc/access';
import { endException as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { saveEnded } from '../exception/end-standing';
import { endException as decideEnd, takeBackException } from '../exception/exception';
import { exceptionPermissions } from '../exception/exception.permissions';
import { disclosureOn } from '../exception/exception.store';
import { savePersonVersion } from '../person/person.store';
import { loadExcepted } from './load-excepted';

/** Takes an exception back before it is decided, which is for who asked; ends one that is in force, and what the receiver could read closes. */
export const endException = useCase(
  contract,
  whoMay(exceptionPermissions, 'end'),
  ({ exceptionId, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const found = await loadExcepted(tx, exceptionId, 'end', actor);
      if (!found.ok) return found;
      const { person, loaded } = found.value;
      const { exception } = loaded;
      const isWaiting = exception.state === 'asked';
      if (isWaiting && exception.askedBy !== actor.staffId)
        return refused(refusal('EXCEPTION_STATE_FORBIDS', { state: exception.state }));
      const disclosure = await disclosureOn(tx, exception);
      const taken = isWaiting ? takeBackException(exception) : undefined;
      const ending = taken?.ok ? taken.value : decideEnd(exception, disclosure, 'not-needed');
      if (!ending) return refused(refusal('EXCEPTION_STATE_FORBIDS', { state: exception.state }));
      const word = { on: platform.todayOf(call), cause: platform.causeOf(call), note };
      const version = await saveEnded(tx, platform.journal, person, ending, word);
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    }),
);
