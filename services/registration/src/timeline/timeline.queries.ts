import { isProtected } from '@mrc/access';
import { exceptionChanged, personOpenedElsewhere, registrationTimeline as contract } from '@mrc/contracts';
import { timelineOf } from '@mrc/messaging';
import { allStaff, query } from '@mrc/service-kit';
import { heldByCaller, readerOf } from '../consent/consent.sight';
import { contactViews } from '../contact/contact.queries';
import { exceptedForCaller } from '../exception/exception.sight';
import { protectedBefore } from '../person/correction.store';
import { personLines } from '../person/person.queries';
import { withMerged } from '../person/whole';
import { sightBy } from '../person/person.sight';
import { timelinePermissions } from './timeline.permissions';

/** What happened to the records of some people and contacts, as far as the actor may see them. */
export const registrationTimeline = query(contract, allStaff, async (tx, input, { actor }) => {
  const subjectIds = await withMerged(tx, input.subjectIds);
  const persons = await personLines(tx, subjectIds, sightBy(timelinePermissions, ['see-timeline'], actor));
  const seen = persons.map(({ line }) => line.id);
  const contacts = (await contactViews(tx, subjectIds, actor)).map(({ id }) => id);
  const { seesProtected } = readerOf(actor);
  const [holds, excepted, before] = seesProtected
    ? [[], [], []]
    : await Promise.all([heldByCaller(tx, seen), exceptedForCaller(tx, seen), protectedBefore(tx, seen)]);
  return timelineOf(tx, {
    ...input,
    subjectIds: [...seen, ...contacts],
    reader: {
      seesProtected,
      holds: [...holds, ...excepted],
      subjects: [...persons.filter(isProtected).map(({ line }) => line.id), ...before, ...contacts],
      butFor: [personOpenedElsewhere.type, exceptionChanged.type],
    },
  });
});
