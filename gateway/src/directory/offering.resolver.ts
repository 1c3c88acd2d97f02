import {
  concludeAgreement,
  findOfferings,
  getMyProfile,
  joinStaffMember,
  listColleagues,
  listOrganisation,
  listOrganisations,
  publishOffering,
  reportCapacity,
  suspendStaffMember,
  type CallOutput,
} from '@mrc/contracts';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

type Offering = CallOutput<typeof findOfferings>['rows'][number];

@Resolver()
export class DirectoryResolver {
  @Query()
  myProfile(@Context() { calls }: Operation) {
    return calls.value(getMyProfile, {});
  }

  @Query()
  organisations(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(listOrganisations, page);
  }

  @Query()
  offerings(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(findOfferings, page);
  }

  @Query()
  colleagues(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(listColleagues, page);
  }

  @Mutation()
  listOrganisation(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(listOrganisation, 'Changed', input);
  }

  @Mutation()
  publishOffering(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(publishOffering, 'Changed', input);
  }

  @Mutation()
  reportCapacity(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(reportCapacity, 'Changed', input);
  }

  @Mutation()
  concludeAgreement(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(concludeAgreement, 'Changed', input);
  }

  @Mutation()
  joinStaffMember(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(joinStaffMember, 'Changed', input);
  }

  @Mutation()
  suspendStaffMember(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(suspendStaffMember, 'Changed', input);
  }
}

@Resolver('Offering')
export class OfferingResolver {
  @ResolveField()
  organisation(@Parent() offering: Offering, @Context() { load }: Operation) {
    return load.organisation.load(offering.organisationId);
  }
}
