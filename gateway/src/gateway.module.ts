import type { Clock, Log } from '@mrc/kernel';
import type { Caller } from '@mrc/service-kit';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AnswerPassedOnResolver } from './assistance/answer-passed-on.resolver';
import { AssigneeResolver } from './assistance/assignee.resolver';
import { DeliveredServiceResolver } from './assistance/delivered-service.resolver';
import { RequestResolver } from './assistance/request.resolver';
import { Authentication } from './session/authentication';
import { gatewayConfig, type GatewayConfig } from './config';
import { OfferingResolver } from './directory/offering.resolver';
import { GatewaySigns } from './gateway-signs';
import { HealthController } from './health.controller';
import { LiveUpdates } from './live/live-updates';
import { LiveController } from './live/live.controller';
import { GatewayMetrics } from './metrics';
import { operationContext } from './operation/context';
import { HeavyTurns } from './operation/heavy-turns';
import { errorFormatter } from './calls/errors';
import { staleAnswers } from './operation/stale-answers';
import { TimelineEntryResolver } from './timeline/timeline-entry.resolver';
import { limits, queryLimits } from './query-limits';
import { ReceivedReferralResolver, SentReferralResolver } from './referrals/referral.resolver';
import {
  ClosingDisclosureResolver,
  ConsentEvidenceResolver,
  ConsentResolver,
  EndingConsentResolver,
  WithdrawalConsequencesResolver,
  WordingVersionResolver,
} from './registration/consent.resolver';
import { CorrectionResolver, CorrectionToLookAtResolver } from './registration/correction.resolver';
import { AuthorityDemandResolver, DecidedDemandResolver } from './registration/demand.resolver';
import { ErasureResolver } from './registration/erasure.resolver';
import { EnteredInErrorResolver } from './registration/error.resolver';
import { ExceptionWordResolver, SharingExceptionResolver } from './registration/exception.resolver';
import { FamilyChangeResolver } from './registration/family.resolver';
import { MergeSideResolver, PersonMergesResolver, RecordMergeResolver } from './registration/merge.resolver';
import {
  OpeningReviewResolver,
  OpeningReviewStepResolver,
  UnusualRateResolver,
} from './registration/oversight.resolver';
import {
  AccessLogReadingResolver,
  ConsentEntryResolver,
  DisclosureEntryResolver,
} from './registration/ledger.resolver';
import { DisclosurePreviewResolver } from './registration/disclosure.resolver';
import {
  ContactResolver,
  FoundPersonResolver,
  OpeningResolver,
  PairedPersonResolver,
  SearchNoticeResolver,
  PersonResolver,
} from './registration/person.resolver';
import { NeedChangeResolver } from './registration/needs.resolver';
import { MigrationStatusChangeResolver } from './registration/status.resolver';
import { rootResolvers } from './schema/root-resolvers';
import { leafResolvers, typeDefinitions } from './schema/type-definitions';
import { Sealer } from './session/sealer';
import { SessionController } from './session/session.controller';
import { SessionStore } from './session/session.store';
import { Sessions } from './session/sessions';

export type GatewayParts = {
  readonly config: GatewayConfig;
  readonly call: Caller;
  readonly store: SessionStore;
  readonly sealer: Sealer;
  readonly authentication: Authentication;
  readonly sessions: Sessions;
  readonly live: LiveUpdates;
  readonly metrics: GatewayMetrics;
  readonly signs: GatewaySigns;
  readonly clock: Clock;
  readonly log: Log;
};

/** What fills the fields that are written by hand. */
export const joins = [
  OfferingResolver,
  PersonResolver,
  ConsentResolver,
  ConsentEvidenceResolver,
  EndingConsentResolver,
  ClosingDisclosureResolver,
  WithdrawalConsequencesResolver,
  WordingVersionResolver,
  ContactResolver,
  FoundPersonResolver,
  OpeningResolver,
  CorrectionResolver,
  CorrectionToLookAtResolver,
  MergeSideResolver,
  PersonMergesResolver,
  RecordMergeResolver,
  EnteredInErrorResolver,
  AuthorityDemandResolver,
  DecidedDemandResolver,
  ErasureResolver,
  SharingExceptionResolver,
  ExceptionWordResolver,
  FamilyChangeResolver,
  NeedChangeResolver,
  MigrationStatusChangeResolver,
  PairedPersonResolver,
  SearchNoticeResolver,
  OpeningReviewResolver,
  OpeningReviewStepResolver,
  UnusualRateResolver,
  ConsentEntryResolver,
  DisclosureEntryResolver,
  AccessLogReadingResolver,
  DisclosurePreviewResolver,
  AssigneeResolver,
  AnswerPassedOnResolver,
  DeliveredServiceResolver,
  RequestResolver,
  SentReferralResolver,
  ReceivedReferralResolver,
  TimelineEntryResolver,
];

const graphQl = ({ config, call, sessions, sealer, metrics, log }: GatewayParts): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  typeDefs: typeDefinitions,
  resolvers: { ...leafResolvers, ...rootResolvers },
  context: operationContext(sessions, call, sealer),
  plugins: [queryLimits(new HeavyTurns()), staleAnswers(), metrics.plugin()],
  formatError: errorFormatter(log, !config.builtDocumentsOnly),
  autoTransformHttpErrors: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: config.builtDocumentsOnly,
  introspection: !config.builtDocumentsOnly,
  graphiql: !config.builtDocumentsOnly,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  parseOptions: { maxTokens: limits.tokens },
});

/** The only wiring of the gateway. */
@Module({})
export class GatewayModule {
  static of(parts: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>(graphQl(parts))],
      controllers: [SessionController, LiveController, HealthController],
      providers: [
        ...joins,
        { provide: gatewayConfig, useValue: parts.config },
        { provide: SessionStore, useValue: parts.store },
        { provide: Sealer, useValue: parts.sealer },
        { provide: Authentication, useValue: parts.authentication },
        { provide: Sessions, useValue: parts.sessions },
        { provide: LiveUpdates, useValue: parts.live },
        { provide: GatewayMetrics, useValue: parts.metrics },
        { provide: GatewaySigns, useValue: parts.signs },
      ],
    };
  }
}
