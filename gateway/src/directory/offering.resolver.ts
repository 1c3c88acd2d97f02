import type { CallOutput, getOfferings } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

type Offering = CallOutput<typeof getOfferings>[number];

@Resolver('Offering')
export class OfferingResolver {
  @ResolveField()
  organisation(@Parent() offering: Offering, @Context() { load }: Operation) {
    return load.organisation.load(offering.organisationId);
  }
}
