import { can, mayEver, type Permissions } from '@mrc/access';
import {
  disclosedField,
  getDisclosed,
  previewDisclosure,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { insertOpening } from '../person/opening.store';
import { openingLevel, personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { disclosureSource, type DisclosedView } from './disclosed.queries';
import type { Disclosure } from './disclosure';
import { receivedDisclosures } from './disclosure.store';

type Disclosed = typeof getDisclosed;
type Preview = typeof previewDisclosure;

const readingPermissions: Permissions<'read-disclosed', null> = { 'read-disclosed': [{ roles: ['partner-officer'] }] };

/** What receivers may read of a person at this moment, and what they would read if a consent were given. */
@Injectable()
export class ReadDisclosed {
  constructor(private readonly platform: ServicePlatform) {}

  async disclosed(
    input: CallInput<Disclosed>,
    call: CallContext,
  ): Promise<Result<CallOutput<Disclosed>, CallRefusal<Disclosed>>> {
    if (!mayEver(readingPermissions, 'read-disclosed', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.query(call, async (tx) => {
      const received = await receivedDisclosures(tx, input.disclosureIds, call.actor.controllerId);
      const views: DisclosedView[] = [];
      for (const { disclosure, controller } of received) views.push(await this.#view(tx, call, disclosure, controller));
      return ok(views);
    });
  }

  async preview(
    input: CallInput<Preview>,
    call: CallContext,
  ): Promise<Result<CallOutput<Preview>, CallRefusal<Preview>>> {
    if (!mayEver(personPermissions, 'prepare-disclosure', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.query(call, async (tx) => {
      const [person] = await personLines(tx, [input.personId]);
      if (!person || !can(personPermissions, 'prepare-disclosure', call.actor, person))
        return refused(refusal('NOT_FOUND', {}));
      const source = await disclosureSource(tx, input.personId, input, this.platform.todayOf(call));
      if (!source) return refused(refusal('NOT_FOUND', {}));
      await insertOpening(tx, {
        personId: input.personId,
        controller: person.controller,
        kind: 'person',
        accessLevel: openingLevel(call.actor, person),
        disclosureId: null,
        staffId: call.actor.staffId,
        organisationId: call.actor.organisationId,
        fields: ['need', ...input.fields],
        reason: null,
        at: this.platform.clock.now(),
      });
      return ok({
        now: source.need,
        onceAccepted: source.agreed,
        leftOut: disclosedField.options.filter((field) => !input.fields.includes(field)),
        phoneWithheld: source.phoneWithheld,
      });
    });
  }

  async #view(tx: Tx, call: CallContext, disclosure: Disclosure, controller: string): Promise<DisclosedView> {
    const disclosureId = disclosure.id;
    if (disclosure.state === 'closed') return { kind: 'withheld', disclosureId, reason: disclosure.closedFor };
    if (disclosure.until < this.platform.todayOf(call)) return { kind: 'withheld', disclosureId, reason: 'lapsed' };
    if (disclosure.state === 'prepared') return { kind: 'not-yet', disclosureId };
    return this.#inRegisterOf(tx, call, disclosure, controller);
  }

  /** The one place where a receiver's transaction reaches into the register that the disclosure row itself names. */
  async #inRegisterOf(
    tx: Tx,
    call: CallContext,
    disclosure: Extract<Disclosure, { state: 'offered' | 'open' }>,
    controller: string,
  ): Promise<DisclosedView> {
    const setOrganisation = (organisation: string) =>
      tx.query(`select set_config('app.organisation', $1, true)`, [organisation]);
    await setOrganisation(controller);
    try {
      const source = await disclosureSource(tx, disclosure.personId, disclosure, this.platform.todayOf(call));
      if (!source) return { kind: 'withheld', disclosureId: disclosure.id, reason: 'ended' };
      const opened = disclosure.state === 'open';
      await insertOpening(tx, {
        personId: disclosure.personId,
        controller,
        kind: 'disclosure',
        accessLevel: disclosure.accessLevel,
        disclosureId: disclosure.id,
        staffId: call.actor.staffId,
        organisationId: call.actor.organisationId,
        fields: opened ? [...disclosure.fields, 'summary'] : ['need'],
        reason: null,
        at: this.platform.clock.now(),
      });
      return opened
        ? { kind: 'agreed', disclosureId: disclosure.id, need: source.need, agreed: source.agreed }
        : { kind: 'need', disclosureId: disclosure.id, need: source.need };
    } finally {
      await setOrganisation(call.actor.controllerId);
    }
  }
}
