import type { ExceptionView } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

@Resolver('SharingException')
export class SharingExceptionResolver {
  @ResolveField()
  centre(@Parent() exception: ExceptionView, @Context() { load }: Operation) {
    return load.organisation.load(exception.centreId);
  }

  @ResolveField()
  receiver(@Parent() exception: ExceptionView, @Context() { load }: Operation) {
    return load.organisation.load(exception.receiverId);
  }

  @ResolveField()
  staff(@Parent() exception: ExceptionView, @Context() { load }: Operation) {
    return staffNameOf(load, exception.staffId);
  }

  @ResolveField()
  decidedBy(@Parent() exception: ExceptionView, @Context() { load }: Operation) {
    return staffNameOf(load, exception.decidedById);
  }
}

@Resolver('ExceptionWord')
export class ExceptionWordResolver {
  @ResolveField()
  staff(@Parent() word: ExceptionView['words'][number], @Context() { load }: Operation) {
    return staffNameOf(load, word.staffId);
  }
}
