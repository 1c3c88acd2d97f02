import { getClosedView, getTotals } from '@mrc/contracts';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

@Resolver()
export class ReportingResolver {
  @Query()
  totals(@Context() { calls }: Operation) {
    return calls.value(getTotals, {});
  }

  @Query()
  closedView(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(getClosedView, 'ClosedView', input);
  }
}
