import { getReceivedReferrals, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders, SentReferral } from '../operation/loaders';
import type { Operation } from '../operation/operation';
import { disclosedMember } from '../registration/disclosed';

type ReceivedReferral = CallOutput<typeof getReceivedReferrals>[number];

@Resolver('SentReferral')
export class SentReferralResolver {
  @ResolveField()
  receiver(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.organisation.load(referral.receiverId);
  }

  @ResolveField()
  senderCentre(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.organisation.load(referral.senderCentreId);
  }

  @ResolveField()
  offering(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.offering.load(referral.offeringId);
  }

  @ResolveField()
  request(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.request.load(referral.requestId);
  }

  @ResolveField()
  given(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.given.load(referral.disclosureId);
  }

  @ResolveField()
  person(@Parent() referral: SentReferral, @Context() { load }: Operation) {
    return load.personLine.load(referral.subjectId);
  }
}

@Resolver('ReceivedReferral')
export class ReceivedReferralResolver {
  @ResolveField()
  disclosed(@Parent() referral: ReceivedReferral, @Context() { load }: Operation) {
    return disclosedOf(load, referral.disclosureId);
  }

  @ResolveField()
  sender(@Parent() referral: ReceivedReferral, @Context() { load }: Operation) {
    return load.organisation.load(referral.senderCentreId);
  }

  @ResolveField()
  offering(@Parent() referral: ReceivedReferral, @Context() { load }: Operation) {
    return load.offering.load(referral.offeringId);
  }
}

const disclosedOf = async (load: Loaders, disclosureId: string) => {
  const view = await load.disclosed.load(disclosureId);
  return view && disclosedMember(view);
};
