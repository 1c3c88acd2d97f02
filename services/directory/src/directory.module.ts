import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { AnswerTimeProjection } from './answer-time/answer-time.projection';
import { directorySchema } from './data-source';
import { ConcludeAgreement } from './organisation/conclude-agreement';
import { ListOrganisation } from './organisation/list-organisation';
import { OrganisationController } from './organisation/organisation.controller';
import { PublishOffering } from './organisation/publish-offering';
import { ReportCapacity } from './organisation/report-capacity';
import { ActorKeysController } from './sign-in/actor-keys.controller';
import { BuiltInIssuer } from './sign-in/built-in-issuer';
import { ExchangeController } from './sign-in/exchange.controller';
import { ExchangeIdToken } from './sign-in/exchange-id-token';
import { mountSignIn } from './sign-in/mount-sign-in';
import { SignIn } from './sign-in/sign-in';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInKeys } from './sign-in/sign-in-keys';
import { JoinStaffMember } from './staff-member/join-staff-member';
import { StaffMemberController } from './staff-member/staff-member.controller';
import { SuspendStaffMember } from './staff-member/suspend-staff-member';
import { directoryTables } from './retention';

@Module({
  controllers: [
    OrganisationController,
    StaffMemberController,
    ExchangeController,
    SignInController,
    ActorKeysController,
    AnswerTimeProjection,
  ],
  providers: [
    ListOrganisation,
    ConcludeAgreement,
    PublishOffering,
    ReportCapacity,
    JoinStaffMember,
    SuspendStaffMember,
    SignInKeys,
    BuiltInIssuer,
    SignIn,
    ExchangeIdToken,
  ],
})
export class DirectoryModule {}

export const directory: ServiceDefinition = {
  name: 'directory',
  schema: directorySchema,
  module: DirectoryModule,
  tables: directoryTables,
  mount: mountSignIn,
};
