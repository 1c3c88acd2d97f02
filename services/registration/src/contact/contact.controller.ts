import { getContacts, identifyContact, recordContact, type CallInput } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { Serve, ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { contactViews } from './contact.queries';
import { IdentifyContact } from './identify-contact';
import { RecordContact } from './record-contact';

@Controller()
export class ContactController {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly recordContact: RecordContact,
    private readonly identifyContact: IdentifyContact,
  ) {}

  @Serve(recordContact)
  record(input: CallInput<typeof recordContact>, call: CallContext) {
    return this.recordContact.execute(input, call);
  }

  @Serve(identifyContact)
  identify(input: CallInput<typeof identifyContact>, call: CallContext) {
    return this.identifyContact.execute(input, call);
  }

  @Serve(getContacts)
  async contacts(input: CallInput<typeof getContacts>, call: CallContext) {
    return ok(await this.platform.query(call, (tx) => contactViews(tx, input.ids, call.actor)));
  }
}
