import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';
import type { TimelineRow } from './merged-timeline';

@Resolver('TimelineEntry')
export class TimelineEntryResolver {
  @ResolveField()
  centre(@Parent() entry: TimelineRow, @Context() { load }: Operation) {
    return entry.centreId === null ? null : load.organisation.load(entry.centreId);
  }

  @ResolveField()
  staff(@Parent() entry: TimelineRow, @Context() { load }: Operation) {
    return staffNameOf(load, entry.staffId);
  }
}
