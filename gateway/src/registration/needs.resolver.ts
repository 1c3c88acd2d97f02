import { getSpecificNeeds, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type NeedChange = CallOutput<typeof getSpecificNeeds>['changes'][number];

@Resolver('NeedChange')
export class NeedChangeResolver {
  @ResolveField()
  staff(@Parent() change: NeedChange, @Context() { load }: Operation) {
    return staffNameOf(load, change.staffId);
  }
}
