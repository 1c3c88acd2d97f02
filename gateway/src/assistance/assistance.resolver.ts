import {
  assignRequest,
  closeRequest,
  countMyWork,
  getRequests,
  listMyWork,
  receiveRequest,
  recordService,
  reopenRequest,
} from '@mrc/contracts';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

@Resolver()
export class AssistanceResolver {
  @Query()
  request(@Args('id') id: string, @Context() { calls }: Operation) {
    return calls.one(getRequests, 'Request', { ids: [id] });
  }

  @Query()
  myWork(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(listMyWork, page);
  }

  @Query()
  workCounts(@Context() { calls }: Operation) {
    return calls.value(countMyWork, {});
  }

  @Mutation()
  receiveRequest(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(receiveRequest, 'RequestReceived', input);
  }

  @Mutation()
  assignRequest(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(assignRequest, 'Changed', input);
  }

  @Mutation()
  recordService(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(recordService, 'Changed', input);
  }

  @Mutation()
  closeRequest(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(closeRequest, 'Changed', input);
  }

  @Mutation()
  reopenRequest(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(reopenRequest, 'Changed', input);
  }
}
