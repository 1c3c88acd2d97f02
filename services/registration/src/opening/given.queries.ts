import { getGivenDisclosures as contract, type CallOutput } from '@mrc/contracts';
import { isProtected } from '@mrc/access';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { consentsSeen, readerOf } from '../consent/consent.sight';
import { disclosuresNamed } from '../disclosure/disclosure.store';
import { exceptionsSeen } from '../exception/exception.sight';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { disclosureSource } from './disclosure-source';
import { openingLevel } from './opening.permissions';
import { insertOpening, openedBy } from './opening.store';

type View = CallOutput<typeof contract>[number];

/**
 * What was agreed to be shared, as the side that shared it reads it back, also once it is closed to the receiver: whoever may open
 * the person and see the consent. Of the person it is what is recorded now, in the agreed fields.
 */
export const getGivenDisclosures = query(contract, allStaff, async (tx, { disclosureIds }, reading) => {
  const { actor, at, platform, call } = reading;
  const named = await disclosuresNamed(tx, disclosureIds);
  const idsOf = (key: 'consentId' | 'exceptionId') => named.flatMap(({ [key]: id }) => id ?? []);
  const consents = await consentsSeen(tx, idsOf('consentId'), readerOf(actor));
  const exceptions = await exceptionsSeen(tx, idsOf('exceptionId'), readerOf(actor));
  const sight = sightBy(personPermissions, ['open'], actor);
  const ids = named.map(({ personId }) => personId);
  const persons = new Map((await personLines(tx, ids, sight, workedWith(at))).map((one) => [one.line.id, one]));
  const views: View[] = [];
  for (const disclosure of named) {
    const { id: disclosureId, personId, fields, accessLevel } = disclosure;
    const person = persons.get(personId);
    if (!person || !(consents.has(disclosure.consentId ?? '') || exceptions.has(disclosure.exceptionId ?? '')))
      continue;
    const source = await disclosureSource(tx, personId, disclosure, platform.todayOf(call));
    if (!source) continue;
    await insertOpening(tx, {
      personId,
      controller: person.controller,
      kind: 'person',
      accessLevel: isProtected(disclosure) ? accessLevel : openingLevel(actor, person),
      disclosureId,
      ...openedBy(actor),
      fields: [...fields, 'summary'],
      sealedBecause: null,
      reason: null,
      because: null,
      at,
    });
    views.push({ disclosureId, fields: [...fields], ...source.agreed });
  }
  return ok(views);
});
