export { assertNever } from './assert-never';
export type { Brand } from './brand';
export { addDays, instantOf, isTimeZone, localDay, localTime, systemClock, wallTimeAt, type Clock } from './clock';
export { FollowingClock, type Reading } from './following-clock';
export { newCode, newEventId, newId, noId } from './ids';
export { ok, refused, type Result } from './result';
export { silentLog, type Log, type LogFacts } from './log';
export { currentTraceparent, newTraceparent, runTraced } from './trace';
