export type { CallContext, PublicCallContext } from './call-context';
export { CallServer, type CallServerOptions } from './call-server';
export { changesOf, type AggregateKind, type Decided, type Deciding } from './change';
export { connectServices, type Caller, type CallOptions } from './caller';
export {
  CannotStart,
  ConfigError,
  list,
  port,
  readConfig,
  serviceConfig,
  type Environment,
  type ServiceConfig,
} from './config';
export { followDatabaseClock, givenClock, type FollowedClock } from './database-clock';
export { handedPrograms } from './handed-programs';
export { Instances, keyOf, type Instance } from './instances';
export { kafkaRefusal } from './kafka-refusal';
export { readKafkaSecurity } from './kafka-security';
export { eachDue, type DueWork } from './each-due';
export { type OwnFigure } from './figures';
export { DatabasePulse, pulseWithinMs } from './database-pulse';
export { keyList, oneKey, type Key, type Keys } from './keys';
export { createLog, nestLog, traceOf } from './log';
export { diskRooms, type WatchedDisks } from './disk-room';
export { logOutput } from './log-output';
export { Metrics } from './metrics';
export { OpenRequests } from './open-requests';
export { Turns, type TurnLimits, type TurnTaker } from './turns';
export { OpenResponses } from './open-responses';
export { PoolWatch } from './pool-watch';
export { Probe } from './probe';
export {
  giveUpDeadLetters,
  platformTables,
  removeOld,
  removing,
  type Kept,
  type Removed,
  type TableRule,
} from './retention';
export { serve, type BeforeCalls, type Serves } from './serve';
export { signLimits, type Disagreement } from './service-signs';
export { figuresOf, tellPools, tellStanding, tellSurroundings } from './sign-metrics';
export { standingOf, type DegradedCode, type Standing, type UnreadyCode } from './standing';
export { ServicePlatform, type ServicePlatformParts } from './service-platform';
export type { RunningService, ServiceDefinition, StartOptions } from './service-definition';
export { runService, startService } from './start-service';
export type { EraseAgain } from './operations';
export { shown } from './shown';
export { startWords } from './start-words';
export { type TickSigns, type TickWork } from './tick';
export { tickLease } from './tick-leases';
export { TickStep } from './tick-step';
export { Ticks } from './ticks';
export {
  allStaff,
  answer,
  provided,
  query,
  useCase,
  type Asking,
  type Commanding,
  type MayAsk,
  type ProvidedUseCase,
  type Reading,
  type UseCase,
} from './use-case';
export { unsavedSince } from './unsaved';
