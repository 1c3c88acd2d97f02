import { getFamily, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type FamilyChange = CallOutput<typeof getFamily>['changes'][number];

@Resolver('FamilyChange')
export class FamilyChangeResolver {
  @ResolveField()
  staff(@Parent() change: FamilyChange, @Context() { load }: Operation) {
    return staffNameOf(load, change.staffId);
  }
}
