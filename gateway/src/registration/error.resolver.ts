import { listErrors, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type EnteredInError = CallOutput<typeof listErrors>['rows'][number];

@Resolver('EnteredInError')
export class EnteredInErrorResolver {
  @ResolveField()
  staff(@Parent() error: EnteredInError, @Context() { load }: Operation) {
    return staffNameOf(load, error.staffId);
  }

  @ResolveField()
  reviewedBy(@Parent() error: EnteredInError, @Context() { load }: Operation) {
    return staffNameOf(load, error.reviewedById);
  }
}
