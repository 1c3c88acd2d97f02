import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { ContactController } from './contact/contact.controller';
import { IdentifyContact } from './contact/identify-contact';
import { RecordContact } from './contact/record-contact';
import { registrationSchema } from './data-source';
import { DisclosureController } from './disclosure/disclosure.controller';
import { FollowReferral } from './disclosure/follow-referral';
import { LapseDisclosures } from './disclosure/lapse-disclosures';
import { PrepareDisclosure } from './disclosure/prepare-disclosure';
import { ReadDisclosed } from './disclosure/read-disclosed';
import { KnownOrganisationProjection } from './known-organisation/known-organisation.projection';
import { ChangeAgeBands } from './person/change-age-bands';
import { FindPersons } from './person/find-persons';
import { OpenPerson } from './person/open-person';
import { PersonHistory } from './person/person-history';
import { PersonController } from './person/person.controller';
import { RecordConsent } from './person/record-consent';
import { RegisterPerson } from './person/register-person';
import { WithdrawConsent } from './person/withdraw-consent';
import { registrationTables } from './retention';

@Module({
  controllers: [ContactController, PersonController, DisclosureController, FollowReferral, KnownOrganisationProjection],
  providers: [
    RecordContact,
    IdentifyContact,
    RegisterPerson,
    RecordConsent,
    WithdrawConsent,
    FindPersons,
    OpenPerson,
    PersonHistory,
    PrepareDisclosure,
    ReadDisclosed,
    LapseDisclosures,
    ChangeAgeBands,
  ],
})
export class RegistrationModule {}

export const registration: ServiceDefinition = {
  name: 'registration',
  schema: registrationSchema,
  module: RegistrationModule,
  tables: registrationTables,
};
