import {
  listMerges,
  listRequestsOfSubjects,
  listSentReferrals,
  type CallOutput,
  type openPerson,
  type previewMerge,
} from '@mrc/contracts';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation, PageArguments } from '../operation/operation';

type RecordMerge = CallOutput<typeof listMerges>[number];
type MergeSide = CallOutput<typeof previewMerge>['sides'][number];
type Person = Pick<CallOutput<typeof openPerson>, 'id'>;

@Resolver('Person')
export class PersonMergesResolver {
  @ResolveField()
  merges(@Parent() person: Person, @Context() { calls }: Operation) {
    return calls.value(listMerges, { personId: person.id });
  }
}

@Resolver('MergeSide')
export class MergeSideResolver {
  @ResolveField()
  requests(@Parent() side: MergeSide, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return calls.value(listRequestsOfSubjects, { ...page, subjectIds: [side.id] });
  }

  @ResolveField()
  referrals(@Parent() side: MergeSide, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return calls.value(listSentReferrals, { ...page, subjectIds: [side.id] });
  }
}

@Resolver('RecordMerge')
export class RecordMergeResolver {
  @ResolveField()
  staff(@Parent() merge: RecordMerge, @Context() { load }: Operation) {
    return staffNameOf(load, merge.staffId);
  }

  @ResolveField()
  separatedBy(@Parent() merge: RecordMerge, @Context() { load }: Operation) {
    return staffNameOf(load, merge.separatedById);
  }
}
