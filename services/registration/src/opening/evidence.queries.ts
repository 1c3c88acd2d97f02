import { isProtected, whoMay } from '@mrc/access';
import { getConsentEvidence as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { evidenceOf } from '../consent/consent.queries';
import { readerOf } from '../consent/consent.sight';
import { personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { openingLevel } from './opening.permissions';
import { insertOpening, openedBy } from './opening.store';

/** One yes or no as it was said, for whoever may open the person and see it; that it was read is kept, at the level of what was read. */
export const getConsentEvidence = query(
  contract,
  whoMay(personPermissions, 'open'),
  async (tx, { personId, consentId }, { actor, at }) => {
    const sight = sightBy(personPermissions, ['open'], actor);
    const [person] = await personLines(tx, [personId], sight);
    const said = person && (await evidenceOf(tx, personId, consentId, readerOf(actor)));
    if (!said) return refused(refusal('NOT_FOUND', {}));
    const { accessLevel, ...evidence } = said;
    const { reference, name } = person.line;
    await insertOpening(tx, {
      personId,
      controller: person.controller,
      kind: 'person',
      accessLevel: isProtected(said) ? accessLevel : openingLevel(actor, person),
      disclosureId: null,
      ...openedBy(actor),
      fields: ['consent'],
      sealedBecause: null,
      reason: null,
      because: null,
      at,
    });
    const mayBePrinted = !isProtected(person) && !isProtected(said);
    return ok({ ...evidence, reference, name, centreId: person.centre, mayBePrinted });
  },
);
