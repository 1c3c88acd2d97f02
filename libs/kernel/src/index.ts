export { assertNever } from './assert-never';
export type { Brand } from './brand';
export { addDays, localDay, localTime, systemClock, type Clock } from './clock';
export { FollowingClock, type Reading } from './following-clock';
export { newCode, newEventId, newId } from './ids';
export { ok, refused, type Result } from './result';
export { silentLog, type Log, type LogFacts } from './log';
export { currentTraceparent, newTraceparent, runTraced } from './trace';
