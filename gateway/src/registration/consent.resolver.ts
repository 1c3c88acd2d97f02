import {
  getConsentEvidence,
  listEndingConsents,
  listRequestsOfSubjects,
  openPerson,
  previewWithdrawal,
  type CallOutput,
  type WordingVersionView,
} from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type Consent = CallOutput<typeof openPerson>['consents'][number];
type ConsentEvidence = CallOutput<typeof getConsentEvidence>;
type EndingConsent = CallOutput<typeof listEndingConsents>['rows'][number];
type Consequences = CallOutput<typeof previewWithdrawal>;

const mostRequests = 100;

@Resolver('Consent')
export class ConsentResolver {
  @ResolveField()
  receiver(@Parent() consent: Consent, @Context() { load }: Operation) {
    return consent.receiverId === null ? null : load.organisation.load(consent.receiverId);
  }
}

@Resolver('EndingConsent')
export class EndingConsentResolver {
  @ResolveField()
  receiver(@Parent() consent: EndingConsent, @Context() { load }: Operation) {
    return consent.receiverId === null ? null : load.organisation.load(consent.receiverId);
  }
}

@Resolver('ConsentEvidence')
export class ConsentEvidenceResolver {
  @ResolveField()
  centre(@Parent() evidence: ConsentEvidence, @Context() { load }: Operation) {
    return load.organisation.load(evidence.centreId);
  }

  @ResolveField()
  receiver(@Parent() evidence: ConsentEvidence, @Context() { load }: Operation) {
    return evidence.receiverId === null ? null : load.organisation.load(evidence.receiverId);
  }
}

@Resolver('WordingVersion')
export class WordingVersionResolver {
  @ResolveField()
  staff(@Parent() { staffId }: WordingVersionView, @Context() { load }: Operation) {
    return staffId === null ? null : staffNameOf(load, staffId);
  }

  @ResolveField()
  confirmedBy(@Parent() { confirmedById }: WordingVersionView, @Context() { load }: Operation) {
    return confirmedById === null ? null : staffNameOf(load, confirmedById);
  }

  @ResolveField()
  takenBackBy(@Parent() { takenBackById }: WordingVersionView, @Context() { load }: Operation) {
    return takenBackById === null ? null : staffNameOf(load, takenBackById);
  }
}

@Resolver('ClosingDisclosure')
export class ClosingDisclosureResolver {
  @ResolveField()
  receiver(@Parent() closing: Consequences['views'][number], @Context() { load }: Operation) {
    return load.organisation.load(closing.receiverId);
  }
}

@Resolver('WithdrawalConsequences')
export class WithdrawalConsequencesResolver {
  @ResolveField()
  async openRequests(@Parent() { subjectIds }: Consequences, @Context() { calls }: Operation) {
    const { rows } = await calls.value(listRequestsOfSubjects, { subjectIds, first: mostRequests, after: null });
    return rows.filter(({ state }) => state === 'open').length;
  }
}
