import { can, whoMay } from '@mrc/access';
import { endContactWay as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { endContactWay as decideEnding, wayOf } from '../person/contact-way';
import { contactWaysOf, updateContactWay } from '../person/contact-way.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';
import { foundAnewBy, phoneChangedBy } from './found-anew';

/** Writes down that a way to reach a person is not used any more: nobody is found by it. */
export const endContactWay = useCase(
  contract,
  whoMay(personPermissions, 'record-details'),
  ({ personId, entryId, until }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const person = await loadPerson(tx, personId);
      if (!person || !can(personPermissions, 'record-details', actor, person)) return refused(refusal('NOT_FOUND', {}));
      const way = (await contactWaysOf(tx, personId)).find(({ id }) => id === entryId);
      const ending = way && decideEnding(wayOf(way), until);
      if (!ending) return refused(refusal('NOT_FOUND', {}));
      const stream = personStream(person, platform.todayOf(call));
      const told = [...ending.events, ...(await phoneChangedBy(tx, personId, ending.ended))];
      const version = await platform.journal.append(tx, stream, told, platform.causeOf(call));
      await updateContactWay(tx, entryId, ending.ended);
      await foundAnewBy(tx, personId, ending.ended);
      await savePersonVersion(tx, personId, version);
      return ok({ id: personId, version });
    }),
);
