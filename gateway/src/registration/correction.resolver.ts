import { correctionsToLookAt, listCorrections, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type Correction = CallOutput<typeof listCorrections>['rows'][number];
type ToLookAt = CallOutput<typeof correctionsToLookAt>['rows'][number];

@Resolver('Correction')
export class CorrectionResolver {
  @ResolveField()
  staff(@Parent() correction: Correction, @Context() { load }: Operation) {
    return staffNameOf(load, correction.staffId);
  }

  @ResolveField()
  decidedBy(@Parent() correction: Correction, @Context() { load }: Operation) {
    return staffNameOf(load, correction.decidedById);
  }

  @ResolveField()
  reviewedBy(@Parent() correction: Correction, @Context() { load }: Operation) {
    return staffNameOf(load, correction.reviewedById);
  }
}

@Resolver('CorrectionToLookAt')
export class CorrectionToLookAtResolver {
  @ResolveField()
  staff(@Parent() correction: ToLookAt, @Context() { load }: Operation) {
    return staffNameOf(load, correction.staffId);
  }
}
