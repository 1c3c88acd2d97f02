import {
  findPersons,
  getContacts,
  listDuplicatePairs,
  listOpenings,
  listRequestsOfSubjects,
  listSearchNotices,
  listSentReferrals,
  openPerson,
  type CallOutput,
} from '@mrc/contracts';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import { mergedTimeline } from '../timeline/merged-timeline';
import type { Operation, PageArguments } from '../operation/operation';

type Person = CallOutput<typeof openPerson>;
type Contact = CallOutput<typeof getContacts>[number];
type FoundPerson = CallOutput<typeof findPersons>['found'][number];
type PairedPerson = CallOutput<typeof listDuplicatePairs>['rows'][number]['one'];
type SearchNotice = CallOutput<typeof listSearchNotices>['rows'][number];
type Opening = CallOutput<typeof listOpenings>['rows'][number];

const maxSubjects = 20;
const subjectsOf = (person: Person): string[] => [person.id, ...person.contactIds].slice(0, maxSubjects);

@Resolver('Person')
export class PersonResolver {
  @ResolveField()
  centre(@Parent() person: Person, @Context() { load }: Operation) {
    return load.organisation.load(person.centreId);
  }

  @ResolveField()
  requests(@Parent() person: Person, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return calls.value(listRequestsOfSubjects, { ...page, subjectIds: subjectsOf(person) });
  }

  @ResolveField()
  referrals(@Parent() person: Person, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return calls.value(listSentReferrals, { ...page, subjectIds: [person.id] });
  }

  @ResolveField()
  timeline(@Parent() person: Person, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return mergedTimeline(calls, subjectsOf(person), page);
  }
}

@Resolver('Contact')
export class ContactResolver {
  @ResolveField()
  centre(@Parent() contact: Contact, @Context() { load }: Operation) {
    return load.organisation.load(contact.centreId);
  }

  @ResolveField()
  person(@Parent() contact: Contact, @Context() { load }: Operation) {
    return contact.personId === null ? null : load.personLine.load(contact.personId);
  }

  @ResolveField()
  requests(@Parent() contact: Contact, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return calls.value(listRequestsOfSubjects, { ...page, subjectIds: [contact.id] });
  }

  @ResolveField()
  timeline(@Parent() contact: Contact, @Args() page: PageArguments, @Context() { calls }: Operation) {
    return mergedTimeline(calls, [contact.id], page);
  }
}

@Resolver('FoundPerson')
export class FoundPersonResolver {
  @ResolveField()
  centre(@Parent() found: FoundPerson, @Context() { load }: Operation) {
    return load.organisation.load(found.centreId);
  }
}

@Resolver('SearchNotice')
export class SearchNoticeResolver {
  @ResolveField()
  staff(@Parent() notice: SearchNotice, @Context() { load }: Operation) {
    return staffNameOf(load, notice.staffId);
  }

  @ResolveField()
  centre(@Parent() notice: SearchNotice, @Context() { load }: Operation) {
    return load.organisation.load(notice.centreId);
  }
}

@Resolver('PairedPerson')
export class PairedPersonResolver {
  @ResolveField()
  centre(@Parent() person: PairedPerson, @Context() { load }: Operation) {
    return load.organisation.load(person.centreId);
  }
}

@Resolver('Opening')
export class OpeningResolver {
  @ResolveField()
  staff(@Parent() opening: Opening, @Context() { load }: Operation) {
    return staffNameOf(load, opening.staffId);
  }

  @ResolveField()
  organisation(@Parent() opening: Opening, @Context() { load }: Operation) {
    return load.organisation.load(opening.organisationId);
  }
}
