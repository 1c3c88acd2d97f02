export { NoteBegunProjections20261123000000 } from './begun-projections';
export type { Batch, Stopping, Bus, BusMessage, ConsumerSigns, Subscription } from './bus';
export { fromMessage, toMessage, type ReceivedEvent } from './cloud-event';
export { commandDigest, commandResultDays, once, type CommandKey } from './command-once';
export type { ConsumerDefinition, EventHandler, EventSetHandler } from './consumer-definition';
export type { ConsumerOptions } from './consumer-options';
export type { Standing } from './compare-marks';
export { ConsumerRuntime, eventsGroupOf } from './consumer-runtime';
export { CursorWatch, type Reader } from './cursor-watch';
export { discardDeadLetter, listDeadLetters, replayDeadLetter, type DeadLetter } from './dead-letters';
export {
  EraseSubjects20261213134000,
  eraseSubjects,
  isErased,
  listErased,
  type Emptied,
  type Erased,
} from './erase-subjects';
export { eraseRows, platformErasure, type ErasureRule } from './erasure-rule';
export { eventTransport, On, OnSet, Projection, Reaction } from './event-decorators';
export { EventServer } from './event-server';
export { InProcessBus } from './in-process-bus';
export { causedBy, Journal, type Cause, type EventStream } from './journal';
export { decided, type DecidedEvent } from '@mrc/contracts';
export { KafkaBus, type KafkaSecurity } from './kafka-bus';
export { UnsafeTopics } from './kafka-topics';
export { KnownAliasProjection, keptOf, knownAliasTable, withMerged } from './known-alias';
export {
  agreesToCare,
  inErrorColumn,
  isInError,
  KnownCareProjection,
  knownCareTable,
  saidAtColumn,
} from './known-care';
export { NameResponsible20261130000000 } from './name-responsible';
export { noteResponsible } from './note-responsible';
export {
  holdSubject,
  isLiftedSubject,
  isProtectedSubject,
  liftedSubjectColumn,
  lockSubjects,
  noteLifted,
  noteProtected,
  protectedSubjectTable,
  type LiftingTold,
  type ProtectionTold,
} from './protected-subject';
export { ProveDelivery, type ConsumersBefore } from './prove-delivery';
export { messagingTables, openMessagingTables } from './messaging-tables';
export { Relay } from './relay';
export { askToRepublish, republishGroupOf, Republisher } from './republish';
export { topicsOf } from './topics';
export { everything, republishTopicOf, type Wish } from './wish';
export { timelineOf } from './timeline';
export { partitionOf } from './partition';
export { unlessTaken } from './unless-taken';
