import {
  consentWordings,
  findPersons,
  getContacts,
  identifyContact,
  listOpenings,
  openPerson,
  prepareDisclosure,
  previewDisclosure,
  recordConsent,
  recordContact,
  registerPerson,
  withdrawConsent,
} from '@mrc/contracts';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Operation } from '../operation/operation';

@Resolver()
export class RegistrationResolver {
  @Query()
  findPersons(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(findPersons, 'FoundPersons', input);
  }

  @Query()
  person(@Args('id') personId: string, @Args('reason') reason: string | undefined, @Context() { calls }: Operation) {
    return calls.member(openPerson, 'Person', { personId, reason });
  }

  @Query()
  contact(@Args('id') id: string, @Context() { calls }: Operation) {
    return calls.one(getContacts, 'Contact', { ids: [id] });
  }

  @Query()
  consentWordings(@Args('language') language: string, @Context() { calls }: Operation) {
    return calls.value(consentWordings, { language });
  }

  @Query()
  previewDisclosure(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(previewDisclosure, 'DisclosurePreview', input);
  }

  @Query()
  personOpenings(@Args() page: object, @Context() { calls }: Operation) {
    return calls.member(listOpenings, 'OpeningConnection', page);
  }

  @Mutation()
  recordContact(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(recordContact, 'Recorded', input);
  }

  @Mutation()
  registerPerson(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(registerPerson, 'PersonRegistered', input);
  }

  @Mutation()
  identifyContact(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(identifyContact, 'Recorded', input);
  }

  @Mutation()
  recordConsent(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(recordConsent, 'Recorded', input);
  }

  @Mutation()
  withdrawConsent(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(withdrawConsent, 'Recorded', input);
  }

  @Mutation()
  prepareDisclosure(@Args('input') input: object, @Context() { calls }: Operation) {
    return calls.member(prepareDisclosure, 'DisclosurePrepared', input);
  }
}
