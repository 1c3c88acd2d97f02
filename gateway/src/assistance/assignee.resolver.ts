import type { CallOutput, listAssignees } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

@Resolver('Assignee')
export class AssigneeResolver {
  @ResolveField()
  staff(@Parent() { id }: CallOutput<typeof listAssignees>[number], @Context() { load }: Operation) {
    return staffNameOf(load, id);
  }
}
