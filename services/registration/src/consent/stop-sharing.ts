import { setTimeout as sleep } from 'node:timers/promises';
import { can, whoMay } from '@mrc/access';
import { decided, refusal, sharingStopped, stopSharing as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { endStanding } from '../exception/end-standing';
import { loadRecord, personStream, savePersonVersion } from '../person/person.store';
import { othersInWhole } from '../person/whole';
import { stopSharing as decideStop } from './consent';
import { consentPermissions } from './consent.permissions';
import { readerOf } from './consent.sight';
import { sharingsOf } from './consent.store';
import { endSharing } from './end-sharing';

/** Milliseconds that an answer takes at least, so that its time does not tell whether there was anything to stop. */
const answersAfter = 300;

/** On her own request ends all sharing of a person in one act, of all records that are of her, what the actor may not see unseen, and answers nothing of what there was. */
export const stopSharing = useCase(
  contract,
  whoMay(consentPermissions, 'stop-sharing'),
  async (input, { platform, call, actor, once }) => {
    const answered = sleep(answersAfter);
    const result = await once(async (tx) => {
      const person = await loadRecord(tx, input.personId);
      if (!person || !can(consentPermissions, 'stop-sharing', actor, person)) return refused(refusal('NOT_FOUND', {}));
      const { journal } = platform;
      const cause = platform.causeOf(call);
      const on = platform.todayOf(call);
      const said = await journal.append(tx, personStream(person, on), [decided(sharingStopped, {})], cause);
      const endings = decideStop(await sharingsOf(tx, person.id));
      const word = { on, cause, reader: readerOf(actor) };
      const ended = await endSharing(tx, journal, { ...person, version: said }, endings, word);
      const no = { on, cause, ...readerOf(actor) };
      const version = await endStanding(tx, journal, { ...person, version: ended }, 'her-word', no);
      await savePersonVersion(tx, person.id, version);
      for (const id of await othersInWhole(tx, person.id)) {
        const other = await loadRecord(tx, id);
        if (!other) continue;
        const stopped = await endSharing(tx, journal, other, decideStop(await sharingsOf(tx, id)), word);
        await savePersonVersion(tx, id, await endStanding(tx, journal, { ...other, version: stopped }, 'her-word', no));
      }
      return ok({ id: person.id, version });
    });
    await answered;
    return result;
  },
);
