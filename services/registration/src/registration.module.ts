import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { getContacts } from './contact/contact.queries';
import { identifyContact } from './contact/identify-contact';
import { recordContact } from './contact/record-contact';
import { registrationSchema } from './data-source';
import { FollowReferral } from './disclosure/follow-referral';
import { LapseDisclosures } from './disclosure/lapse-disclosures';
import { prepareDisclosure } from './disclosure/prepare-disclosure';
import { disclosureQueries } from './disclosure/read-disclosed';
import { KnownOrganisationProjection } from './known-organisation/known-organisation.projection';
import { ChangeAgeBands } from './person/change-age-bands';
import { consentWordings } from './person/consent-wordings';
import { findPersons } from './person/find-persons';
import { openPerson } from './person/open-person';
import { personHistory } from './person/person-history';
import { getPersonLines } from './person/person.queries';
import { recordConsent } from './person/record-consent';
import { registerPerson } from './person/register-person';
import { withdrawConsent } from './person/withdraw-consent';
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
