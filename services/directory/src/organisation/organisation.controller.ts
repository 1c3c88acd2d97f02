import {
  concludeAgreement,
  findOfferings,
  getOfferings,
  getOrganisations,
  listOrganisation,
  listOrganisations,
  publishOffering,
  reportCapacity,
  type CallInput,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { Serve, ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { ConcludeAgreement } from './conclude-agreement';
import { ListOrganisation } from './list-organisation';
import { offeringPage, offeringViews } from './offering.queries';
import { organisationPage, organisationViews } from './organisation.queries';
import { PublishOffering } from './publish-offering';
import { ReportCapacity } from './report-capacity';

@Controller()
export class OrganisationController {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly listOrganisation: ListOrganisation,
    private readonly concludeAgreement: ConcludeAgreement,
    private readonly publishOffering: PublishOffering,
    private readonly reportCapacity: ReportCapacity,
  ) {}

  @Serve(listOrganisation)
  list(input: CallInput<typeof listOrganisation>, call: CallContext) {
    return this.listOrganisation.execute(input, call);
  }

  @Serve(concludeAgreement)
  agree(input: CallInput<typeof concludeAgreement>, call: CallContext) {
    return this.concludeAgreement.execute(input, call);
  }

  @Serve(publishOffering)
  publish(input: CallInput<typeof publishOffering>, call: CallContext) {
    return this.publishOffering.execute(input, call);
  }

  @Serve(reportCapacity)
  report(input: CallInput<typeof reportCapacity>, call: CallContext) {
    return this.reportCapacity.execute(input, call);
  }

  @Serve(listOrganisations)
  organisations(input: CallInput<typeof listOrganisations>, call: CallContext) {
    return this.platform.query(call, (tx) => organisationPage(tx, input));
  }

  @Serve(getOrganisations)
  async someOrganisations(input: CallInput<typeof getOrganisations>, call: CallContext) {
    return ok(await this.platform.query(call, (tx) => organisationViews(tx, input.ids)));
  }

  @Serve(findOfferings)
  offerings(input: CallInput<typeof findOfferings>, call: CallContext) {
    return this.platform.query(call, (tx) => offeringPage(tx, input, this.asker(call)));
  }

  @Serve(getOfferings)
  async someOfferings(input: CallInput<typeof getOfferings>, call: CallContext) {
    return ok(await this.platform.query(call, (tx) => offeringViews(tx, input.ids, this.asker(call))));
  }

  private asker(call: CallContext) {
    return { controllerId: call.actor.controllerId, today: this.platform.todayOf(call) };
  }
}
