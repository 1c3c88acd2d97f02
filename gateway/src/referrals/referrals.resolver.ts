import {
  acceptReferral,
  acknowledgeReferral,
  answerSharingNotice,
  confirmService,
  countInbox,
  declineReferral,
  getReceivedReferrals,
  getSentReferrals,
  listInbox,
  listSentReferrals,
  reportService,
  sendReferral,
  withdrawReferral,
} from '@mrc/contracts';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

@Resolver()
export class ReferralsResolver {
  @Query()
  inbox(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(listInbox, page);
  }

  @Query()
  inboxCounts(@Context() { calls }: Operation) {
    return calls.value(countInbox, {});
  }

  @Query()
  receivedReferral(@Args('id') id: string, @Context() { calls }: Operation) {
    return calls.one(getReceivedReferrals, 'ReceivedReferral', { ids: [id] });
  }

  @Query()
  sentReferral(@Args('id') id: string, @Context() { calls }: Operation) {
    return calls.one(getSentReferrals, 'SentReferral', { ids: [id] });
  }

  @Query()
  sentReferrals(@Args() page: object, @Context() { calls }: Operation) {
    return calls.value(listSentReferrals, page);
  }

  @Mutation()
  sendReferral(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(sendReferral, 'ReferralSent', input);
  }

  @Mutation()
  acknowledgeReferral(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(acknowledgeReferral, 'Changed', input);
  }

  @Mutation()
  acceptReferral(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(acceptReferral, 'Changed', input);
  }

  @Mutation()
  declineReferral(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(declineReferral, 'Changed', input);
  }

  @Mutation()
  reportService(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(reportService, 'Changed', input);
  }

  @Mutation()
  confirmService(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(confirmService, 'Changed', input);
  }

  @Mutation()
  withdrawReferral(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(withdrawReferral, 'Changed', input);
  }

  @Mutation()
  answerSharingNotice(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(answerSharingNotice, 'Changed', input);
  }
}
