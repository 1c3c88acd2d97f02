import { getRequests, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Loaders } from '../operation/loaders';
import type { Operation } from '../operation/operation';
import { firstAwaited } from './first-awaited';

type Request = CallOutput<typeof getRequests>[number];

@Resolver('Request')
export class RequestResolver {
  @ResolveField()
  subject(@Parent() request: Request, @Context() { load }: Operation) {
    return subjectOf(load, request);
  }

  @ResolveField()
  assignedTo(@Parent() request: Request, @Context() { load }: Operation) {
    return staffNameOf(load, request.assignedTo);
  }

  @ResolveField()
  closedBy(@Parent() request: Request, @Context() { load }: Operation) {
    return staffNameOf(load, request.closedBy);
  }

  @ResolveField()
  centre(@Parent() request: Request, @Context() { load }: Operation) {
    return load.organisation.load(request.centreId);
  }

  @ResolveField()
  referrals(@Parent() request: Request, @Context() { load }: Operation) {
    return referralsOf(load, request);
  }

  @ResolveField()
  async waitsFor(@Parent() request: Request, @Context() { load }: Operation) {
    return firstAwaited(await referralsOf(load, request));
  }
}

const subjectOf = async (load: Loaders, { subjectKind, subjectId }: Request) => {
  if (subjectKind === 'person') {
    const line = await load.personLine.load(subjectId);
    return line && { __typename: 'PersonLine', ...line };
  }
  const contact = await load.contact.load(subjectId);
  return contact && { __typename: 'Contact', ...contact };
};

const referralsOf = async (load: Loaders, { id, subjectKind, subjectId }: Request) => {
  if (subjectKind === 'contact') return [];
  const ofSubject = await load.referralsOfSubject.load(subjectId);
  return ofSubject.filter((referral) => referral.requestId === id);
};
