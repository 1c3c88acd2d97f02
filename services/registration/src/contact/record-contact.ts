import { can, mayEver } from '@mrc/access';
import { recordContact, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { deskOf } from '../desk';
import { underNewReference } from '../reference-code';
import { unlessTaken } from '../unless-taken';
import { recordContact as decideContact } from './contact';
import { contactPermissions } from './contact.permissions';
import { contactStream, insertContact } from './contact.store';

type Contract = typeof recordContact;

/** Helps somebody without a name. */
@Injectable()
export class RecordContact {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const desk = deskOf(this.platform, call);
    if (!desk || !mayEver(contactPermissions, 'record', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    if (!can(contactPermissions, 'record', call.actor, desk)) return refused(refusal('NOT_ALLOWED', {}));
    if (input.occurredOn !== null && input.occurredOn > desk.today)
      return refused(refusal('INVALID_INPUT', { issues: [{ path: 'occurredOn', problem: 'not-a-day-yet' }] }));
    return underNewReference('C', (reference) =>
      this.platform.command(recordContact, input, call, (tx) =>
        unlessTaken(async () => {
          const { next, events } = decideContact({
            id: input.commandId,
            reference,
            controller: desk.controller,
            jurisdiction: desk.jurisdiction,
            centre: desk.centre,
            accessLevel: 'open',
            channel: input.channel,
            language: input.language,
            sex: input.sex,
            ageBand: input.ageBand,
            stage: input.stage,
            topic: input.topic,
            occurredOn: input.occurredOn ?? desk.today,
          });
          const cause = this.platform.causeOf(call);
          const version = await this.platform.journal.append(tx, contactStream(next, next.occurredOn), events, cause);
          await insertContact(tx, next, version, call.actor.staffId, cause.at);
          return ok({ id: next.id, version });
        }),
      ),
    );
  }
}
