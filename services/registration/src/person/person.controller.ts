import { can } from '@mrc/access';
import {
  consentWordings,
  findPersons,
  getPersonLines,
  listOpenings,
  openPerson,
  recordConsent,
  registerPerson,
  registrationTimeline,
  withdrawConsent,
  type CallInput,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { Serve, ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { wordingsIn } from './consent-wordings';
import { FindPersons } from './find-persons';
import { OpenPerson } from './open-person';
import { PersonHistory } from './person-history';
import { personPermissions } from './person.permissions';
import { personLines } from './person.queries';
import { RecordConsent } from './record-consent';
import { RegisterPerson } from './register-person';
import { WithdrawConsent } from './withdraw-consent';

@Controller()
export class PersonController {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly registerPerson: RegisterPerson,
    private readonly recordConsent: RecordConsent,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly findPersons: FindPersons,
    private readonly openPerson: OpenPerson,
    private readonly history: PersonHistory,
  ) {}

  @Serve(registerPerson)
  register(input: CallInput<typeof registerPerson>, call: CallContext) {
    return this.registerPerson.execute(input, call);
  }

  @Serve(recordConsent)
  consent(input: CallInput<typeof recordConsent>, call: CallContext) {
    return this.recordConsent.execute(input, call);
  }

  @Serve(withdrawConsent)
  withdraw(input: CallInput<typeof withdrawConsent>, call: CallContext) {
    return this.withdrawConsent.execute(input, call);
  }

  @Serve(findPersons)
  find(input: CallInput<typeof findPersons>, call: CallContext) {
    return this.findPersons.execute(input, call);
  }

  @Serve(openPerson)
  open(input: CallInput<typeof openPerson>, call: CallContext) {
    return this.openPerson.execute(input, call);
  }

  @Serve(getPersonLines)
  async lines(input: CallInput<typeof getPersonLines>, call: CallContext) {
    const persons = await this.platform.query(call, (tx) => personLines(tx, input.ids));
    return ok(
      persons.filter((person) => can(personPermissions, 'find', call.actor, person)).map((person) => person.line),
    );
  }

  @Serve(consentWordings)
  async wordings(input: CallInput<typeof consentWordings>, _call: CallContext) {
    return ok(wordingsIn(input.language));
  }

  @Serve(listOpenings)
  openings(input: CallInput<typeof listOpenings>, call: CallContext) {
    return this.history.openings(input, call);
  }

  @Serve(registrationTimeline)
  timeline(input: CallInput<typeof registrationTimeline>, call: CallContext) {
    return this.history.timeline(input, call);
  }
}
