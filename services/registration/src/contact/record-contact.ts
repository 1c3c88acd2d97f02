import { can, whoMay } from '@mrc/access';
import { recordContact as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { deskOf } from '../desk';
import { underNewReference } from '../reference-code';
import { recordContact as decideContact } from './contact';
import { contactPermissions } from './contact.permissions';
import { contactStream, insertContact } from './contact.store';

/** Helps somebody without a name. */
export const recordContact = useCase(
  contract,
  whoMay(contactPermissions, 'record'),
  async (input, { platform, call, actor, once }) => {
    const desk = deskOf(platform, call);
    const place = desk && { ...desk, accessLevel: 'open' as const, isCallers: true };
    if (!place || !can(contactPermissions, 'record', actor, place)) return refused(refusal('NOT_ALLOWED', {}));
    const { controller, jurisdiction, centre, today } = place;
    const { channel, language, sex, ageBand, stage, topic } = input;
    const facts = { channel, language, sex, ageBand, stage, topic };
    return underNewReference('C', (reference) =>
      once((tx) =>
        unlessTaken(['contact_pkey'], async () => {
          const { next, events } = decideContact({
            id: input.commandId,
            reference,
            controller,
            jurisdiction,
            centre,
            accessLevel: place.accessLevel,
            ...facts,
            occurredOn: input.occurredOn ?? today,
          });
          const cause = platform.causeOf(call);
          const version = await platform.journal.append(tx, contactStream(next, next.occurredOn), events, cause);
          await insertContact(tx, next, version, actor.staffId, cause.at);
          return ok({ id: next.id, version });
        }),
      ),
    );
  },
);
