import type { DemandView } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

@Resolver('AuthorityDemand')
export class AuthorityDemandResolver {
  @ResolveField()
  centre(@Parent() demand: DemandView, @Context() { load }: Operation) {
    return load.organisation.load(demand.centreId);
  }

  @ResolveField()
  staff(@Parent() demand: DemandView, @Context() { load }: Operation) {
    return staffNameOf(load, demand.staffId);
  }
}

@Resolver('DecidedDemand')
export class DecidedDemandResolver {
  @ResolveField()
  staff(@Parent() decided: DemandView['decisions'][number], @Context() { load }: Operation) {
    return staffNameOf(load, decided.staffId);
  }
}
