import { exchangeIdToken } from '@mrc/contracts';
import { provided, type ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { AnswerTimeProjection } from './answer-time/answer-time.projection';
import { directorySchema } from './data-source';
import { concludeAgreement } from './organisation/conclude-agreement';
import { FoldNames } from './organisation/fold-names';
import { hoursCommands } from './organisation/hours.commands';
import { listOrganisation } from './organisation/list-organisation';
import { officerCommands, officerQueries } from './officers/officers';
import { offeringQueries } from './organisation/offering.queries';
import { organisationQueries } from './organisation/organisation.queries';
import { publishOffering } from './organisation/publish-offering';
import { reportCapacity } from './organisation/report-capacity';
import { TellReaders } from './organisation/tell-readers';
import { ActorKeysController } from './sign-in/actor-keys.controller';
import { BuiltInIssuer } from './sign-in/built-in-issuer';
import { ExchangeIdToken } from './sign-in/exchange-id-token';
import { mountSignIn } from './sign-in/mount-sign-in';
import { SignIn } from './sign-in/sign-in';
import { SignInController } from './sign-in/sign-in.controller';
import { NewPassword } from './sign-in/new-password';
import { PasswordController } from './sign-in/password.controller';
import { PasswordLinks } from './sign-in/password-links';
import { SignInCounts } from './sign-in/sign-in-counts';
import { SignInKeys } from './sign-in/sign-in-keys';
import { joinStaffMember } from './staff-member/join-staff-member';
import { staffQueries } from './staff-member/staff-member.queries';
import { sendPasswordReset } from './staff-member/send-password-reset';
import { suspendStaffMember } from './staff-member/suspend-staff-member';
import { directoryTables } from './retention';

@Module({
  controllers: [SignInController, PasswordController, ActorKeysController, AnswerTimeProjection],
  providers: [
    SignInKeys,
    BuiltInIssuer,
    SignInCounts,
    SignIn,
    PasswordLinks,
    NewPassword,
    ExchangeIdToken,
    TellReaders,
    FoldNames,
  ],
})
export class DirectoryModule {}

export const directory: ServiceDefinition<'directory'> = {
  name: 'directory',
  schema: directorySchema,
  module: DirectoryModule,
  serves: {
    listOrganisation,
    concludeAgreement,
    publishOffering,
    reportCapacity,
    ...hoursCommands,
    joinStaffMember,
    suspendStaffMember,
    sendPasswordReset,
    ...officerCommands,
    ...officerQueries,
    ...organisationQueries,
    ...offeringQueries,
    ...staffQueries,
    exchangeIdToken: provided(exchangeIdToken, ExchangeIdToken),
  },
  tables: directoryTables,
  erasure: directoryTables.map(({ table }) => ({ table, keeps: 'Organisations and staff; no person is in it.' })),
  mount: mountSignIn,
};
