export { findChromium } from './chromium';
export { eventually } from './eventually';
export { freePort } from './free-port';
export { gate, type Gate } from './gate';
export { type TestKafka, testKafka } from './kafka';
export { type TemplateRecipe, type TestDatabase, databaseUrl, managedAdministrator, testDatabase } from './postgres';
export { sampleOf, sampleWith } from './sample';
export { ServerDidNotStart } from './server-process';
export {
  type KafkaServer,
  type KafkaSignIn,
  type PostgresServer,
  startClusterKafka,
  startKafkaServer,
  startPostgresServer,
} from './servers';
export { monthEnds, type MonthEnd } from './month-ends';
export type { ChangesOf } from './changes-of';
export { callBy, SettableClock, staffWith, testPlatform, testSeed, type TestPlatform } from './test-platform';
export { bootService, testActorKeys, type BootedService } from './booted-service';
export { withoutIds } from './without-ids';
export { worstWhile, type Asked } from './worst-while';
