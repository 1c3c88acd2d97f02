import { whoMay } from '@mrc/access';
import { disclosedField, getDisclosed, previewDisclosure, refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query, type Reading } from '@mrc/service-kit';
import { todayAtCentreOf } from '../centre-day';
import { isRefusedElsewhere } from '../consent/whole-consent';
import { consentPermissions } from '../consent/consent.permissions';
import { isOver, referralOf, type ClosingReason, type Disclosure } from '../disclosure/disclosure';
import { receivedDisclosures, type Received } from '../disclosure/disclosure.store';
import { isSentToOneOf } from '../known-referral/known-referral.projection';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { disclosureSource, onException, type DisclosedView } from './disclosure-source';
import { readingPermissions } from './opening.permissions';
import { insertOpening, insertStaffOpening, openedBy } from './opening.store';

/** What receivers may read of a person at this moment, and what they would read if a consent were given. */
export const disclosedQueries = {
  getDisclosed: query(
    getDisclosed,
    whoMay(readingPermissions, 'read-disclosed'),
    async (tx, { disclosureIds }, reading) => {
      const received = await receivedDisclosures(tx, disclosureIds, reading.actor.controllerId);
      const views: DisclosedView[] = [];
      for (const id of new Set(disclosureIds)) {
        const view = await viewOf(tx, reading, id, received.get(id));
        if (view) views.push(view);
      }
      return ok(views);
    },
  ),

  previewDisclosure: query(
    previewDisclosure,
    whoMay(consentPermissions, 'prepare-disclosure'),
    async (tx, input, { platform, call, actor, at }) => {
      const { personId, fields } = input;
      const [person] = await personLines(tx, [personId], sightBy(consentPermissions, ['prepare-disclosure'], actor));
      if (!person) return refused(refusal('NOT_FOUND', {}));
      const source = await disclosureSource(tx, personId, input, platform.todayOf(call));
      if (!source) return refused(refusal('NOT_FOUND', {}));
      await insertStaffOpening(tx, actor, person, { personId, fields: ['need', ...fields], reason: null, at });
      return ok({
        now: source.need,
        onceAccepted: source.agreed,
        leftOut: disclosedField.options.filter((field) => !fields.includes(field)),
        phoneWithheld: source.phoneWithheld,
      });
    },
  ),
};

/**
 * What an officer reads of a disclosure that serves a referral to an offering of theirs; undefined where it serves another offering's,
 * and not yet where it serves none that is known. What does not exist is looked for by the same statements as what is another offering's.
 * The one place where a receiver's transaction reaches into the register that the disclosure row itself names.
 */
const viewOf = async (
  tx: Tx,
  reading: Reading,
  disclosureId: string,
  received: Received | undefined,
): Promise<DisclosedView | undefined> => {
  const { actor, platform } = reading;
  const notYet: DisclosedView = { kind: 'not-yet', disclosureId };
  const referralId = received ? referralOf(received.disclosure) : disclosureId;
  if (referralId === undefined)
    return received?.disclosure.state === 'closed'
      ? withheld(received.disclosure, received.disclosure.closedFor)
      : notYet;
  const setOrganisation = (organisation: string) =>
    tx.query(`select set_config('app.organisation', $1, true)`, [organisation]);
  await setOrganisation(received?.controller ?? actor.controllerId);
  try {
    const theirs = await isSentToOneOf(tx, { referralId, disclosureId }, actor.offeringIds, platform.markKeys);
    if (!received) return undefined;
    if (theirs === undefined) return notYet;
    return theirs ? await viewInRegister(tx, reading, received) : undefined;
  } finally {
    await setOrganisation(actor.controllerId);
  }
};

const withheld = (disclosure: Disclosure, reason: ClosingReason): DisclosedView => ({
  kind: 'withheld',
  disclosureId: disclosure.id,
  reason,
  exception: onException(disclosure),
});

const viewInRegister = async (
  tx: Tx,
  { actor, at }: Reading,
  { disclosure, controller }: Received,
): Promise<DisclosedView> => {
  const { id: disclosureId } = disclosure;
  if (disclosure.state === 'closed') return withheld(disclosure, disclosure.closedFor);
  const today = await todayAtCentreOf(tx, disclosure.personId, at);
  if (disclosure.until < today || isOver(disclosure, at)) return withheld(disclosure, 'lapsed');
  const source = await disclosureSource(tx, disclosure.personId, disclosure, today);
  if (!source) return withheld(disclosure, 'ended');
  if (await isRefusedElsewhere(tx, disclosure.personId, today)) return withheld(disclosure, 'withdrawn');
  const opened = disclosure.state === 'open';
  await insertOpening(tx, {
    personId: disclosure.personId,
    controller,
    kind: 'disclosure',
    accessLevel: disclosure.accessLevel,
    disclosureId,
    ...openedBy(actor),
    fields: opened ? [...disclosure.fields, 'summary'] : ['need'],
    sealedBecause: null,
    reason: null,
    because: null,
    at,
  });
  return opened
    ? { kind: 'agreed', disclosureId, need: source.need, agreed: source.agreed }
    : { kind: 'need', disclosureId, need: source.need };
};
