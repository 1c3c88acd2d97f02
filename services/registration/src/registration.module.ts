import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { getContacts } from './contact/contact.queries';
import { identifyContact } from './contact/identify-contact';
import { recordContact } from './contact/record-contact';
import { registrationSchema } from './data-source';
import { FollowReferral } from './disclosure/follow-referral';
import { LapseDisclosures } from './disclosure/lapse-disclosures';
import { prepareDisclosure } from './consent/prepare-disclosure';
import { disclosureQueries } from './opening/disclosed.queries';
import { KnownOrganisationProjection } from './known-organisation/known-organisation.projection';
import { ChangeAgeBands } from './person/change-age-bands';
import { consentWordings } from './consent/consent-wordings';
import { findPersons } from './search/search.queries';
import { openPerson } from './opening/opening.queries';
import { personHistory } from './timeline/timeline.queries';
import { getPersonLines } from './person/person.queries';
import { recordConsent } from './consent/record-consent';
import { registerPerson } from './registering/register-person';
import { withdrawConsent } from './consent/withdraw-consent';
import { registrationTables } from './retention';

@Module({
  controllers: [FollowReferral, KnownOrganisationProjection],
  providers: [LapseDisclosures, ChangeAgeBands],
})
export class RegistrationModule {}

export const registration: ServiceDefinition<'registration'> = {
  name: 'registration',
  schema: registrationSchema,
  module: RegistrationModule,
  serves: {
    recordContact,
    identifyContact,
    getContacts,
    registerPerson,
    recordConsent,
    withdrawConsent,
    consentWordings,
    findPersons,
    openPerson,
    getPersonLines,
    ...personHistory,
    prepareDisclosure,
    ...disclosureQueries,
  },
  tables: registrationTables,
};
