import { can, whoMay } from '@mrc/access';
import { closeEpisode as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { changedViews } from '../disclosure/changed-views';
import { closeEpisode as decideClosing } from '../person/journey';
import { journeyOf, updateEpisode } from '../person/journey.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';

/** Writes down that a person is back from a migration. */
export const closeEpisode = useCase(
  contract,
  whoMay(personPermissions, 'record-journey'),
  ({ personId, episodeId, to, returnKind }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const person = await loadPerson(tx, personId);
      if (!person || !can(personPermissions, 'record-journey', actor, person)) return refused(refusal('NOT_FOUND', {}));
      const journey = await journeyOf(tx, personId);
      const episode = journey.find(({ id }) => id === episodeId);
      if (!episode) return refused(refusal('NOT_FOUND', {}));
      const decision = decideClosing({ birth: person.birth, journey }, episode, { to, returnKind });
      if (!decision.ok) return decision;
      const { closed, events } = decision.value;
      const stream = personStream(person, platform.todayOf(call));
      const told = [...events, ...(await changedViews(tx, personId, ['episode']))];
      const version = await platform.journal.append(tx, stream, told, platform.causeOf(call));
      await updateEpisode(tx, episodeId, closed);
      await savePersonVersion(tx, personId, version);
      return ok({ id: personId, version });
    }),
);
