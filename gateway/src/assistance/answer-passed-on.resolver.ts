import type { CallOutput, getRequests } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type AnswerPassedOn = CallOutput<typeof getRequests>[number]['passedOn'][number];

@Resolver('AnswerPassedOn')
export class AnswerPassedOnResolver {
  @ResolveField()
  recordedBy(@Parent() { recordedBy }: AnswerPassedOn, @Context() { load }: Operation) {
    return staffNameOf(load, recordedBy);
  }
}
