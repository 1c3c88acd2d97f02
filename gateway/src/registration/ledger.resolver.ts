import { getAccessLog, listConsentLedger, listDisclosureLedger, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type ConsentEntry = CallOutput<typeof listConsentLedger>['rows'][number];
type DisclosureEntry = CallOutput<typeof listDisclosureLedger>['rows'][number];
type AccessLogReading = CallOutput<typeof getAccessLog>['readings'][number];

@Resolver('ConsentEntry')
export class ConsentEntryResolver {
  @ResolveField()
  receiver(@Parent() entry: ConsentEntry, @Context() { load }: Operation) {
    return entry.receiverId === null ? null : load.organisation.load(entry.receiverId);
  }

  @ResolveField()
  async recordedByRoles(@Parent() entry: ConsentEntry, @Context() { load }: Operation) {
    return (await staffNameOf(load, entry.recordedById))?.roles ?? [];
  }
}

@Resolver('DisclosureEntry')
export class DisclosureEntryResolver {
  @ResolveField()
  receiver(@Parent() entry: DisclosureEntry, @Context() { load }: Operation) {
    return load.organisation.load(entry.receiverId);
  }
}

@Resolver('AccessLogReading')
export class AccessLogReadingResolver {
  @ResolveField()
  centre(@Parent() reading: AccessLogReading, @Context() { load }: Operation) {
    return reading.centreId === null ? null : load.organisation.load(reading.centreId);
  }

  @ResolveField()
  receiver(@Parent() reading: AccessLogReading, @Context() { load }: Operation) {
    return reading.receiverId === null ? null : load.organisation.load(reading.receiverId);
  }
}
