import type { ErasureView } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

@Resolver('Erasure')
export class ErasureResolver {
  @ResolveField()
  centre(@Parent() erasure: ErasureView, @Context() { load }: Operation) {
    return load.organisation.load(erasure.centreId);
  }

  @ResolveField()
  staff(@Parent() erasure: ErasureView, @Context() { load }: Operation) {
    return staffNameOf(load, erasure.staffId);
  }
}
