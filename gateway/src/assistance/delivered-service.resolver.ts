import type { CallOutput, getRequests } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type DeliveredService = CallOutput<typeof getRequests>[number]['services'][number];

@Resolver('DeliveredService')
export class DeliveredServiceResolver {
  @ResolveField()
  recordedBy(@Parent() { recordedBy }: DeliveredService, @Context() { load }: Operation) {
    return staffNameOf(load, recordedBy);
  }
}
