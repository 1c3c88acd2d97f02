import { listOpeningReviews, listUnusualRates, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type UnusualRate = CallOutput<typeof listUnusualRates>['rows'][number];
type OpeningReview = CallOutput<typeof listOpeningReviews>['rows'][number];

@Resolver('OpeningReview')
export class OpeningReviewResolver {
  @ResolveField()
  staff(@Parent() review: OpeningReview, @Context() { load }: Operation) {
    return staffNameOf(load, review.staffId);
  }

  @ResolveField()
  staffCentre(@Parent() review: OpeningReview, @Context() { load }: Operation) {
    return review.staffCentreId === null ? null : load.organisation.load(review.staffCentreId);
  }

  @ResolveField()
  centre(@Parent() review: OpeningReview, @Context() { load }: Operation) {
    return load.organisation.load(review.centreId);
  }

  @ResolveField()
  person(@Parent() review: OpeningReview, @Context() { load }: Operation) {
    return review.personId === null ? null : load.personLine.load(review.personId);
  }
}

@Resolver('OpeningReviewStep')
export class OpeningReviewStepResolver {
  @ResolveField()
  staff(@Parent() step: OpeningReview['steps'][number], @Context() { load }: Operation) {
    return staffNameOf(load, step.staffId);
  }
}

@Resolver('UnusualRate')
export class UnusualRateResolver {
  @ResolveField()
  staff(@Parent() rate: UnusualRate, @Context() { load }: Operation) {
    return staffNameOf(load, rate.staffId);
  }

  @ResolveField()
  centre(@Parent() rate: UnusualRate, @Context() { load }: Operation) {
    return rate.centreId === null ? null : load.organisation.load(rate.centreId);
  }

  @ResolveField()
  closedBy(@Parent() rate: UnusualRate, @Context() { load }: Operation) {
    return staffNameOf(load, rate.closedById);
  }
}
