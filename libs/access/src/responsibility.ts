import { createHash, createHmac } from 'node:crypto';
import { protectedIn } from './protection';

/** A secret by which marks are made, with the name by which it is told from others. */
export type MarkKey = { readonly id: string; readonly secret: string };

/** The keys of marks: the first makes them, all are compared by. */
export type MarkKeys = readonly [MarkKey, ...MarkKey[]];

/**
 * A mark `<key>:<64 hex digits>` of somebody (a UUID: a member of staff, a receiver) for one thing (a UUID). Only who has the key
 * can compare it, and it is another one for every thing.
 */
export type MarkOf = (about: string, who: string) => string;

const blockBytes = 64;
const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const keyBytes = ({ secret }: MarkKey): Buffer => createHash('sha256').update(secret).digest();

const markBy = (key: MarkKey, about: string, who: string): string => {
  const hmac = createHmac('sha256', keyBytes(key)).update(bytesOf(about)).update(bytesOf(who));
  return `${key.id}:${hmac.digest('hex')}`;
};

/** Makes marks by the first of the keys. */
export const marker =
  ([first]: MarkKeys): MarkOf =>
  (about, who) =>
    markBy(first, about, who);

/** Whether a mark is that of somebody for a thing, by whichever key it was made; a mark of an unknown key is nobody's. */
export const isMarkOf = (keys: MarkKeys, mark: string, about: string, who: string): boolean =>
  keys.some((key) => mark.startsWith(`${key.id}:`) && mark === markBy(key, about, who));

/** How an event tells somebody: by the id, or, where that is hidden, by a mark for a thing; neither where it tells nobody. */
export type ToldAs = { readonly id: string | null; readonly mark: string | null };

/** Whether it is this one who is told for a thing. */
export const isWhoIsTold = (keys: MarkKeys, { id, mark }: ToldAs, about: string, who: string): boolean =>
  mark === null ? id === who : isMarkOf(keys, mark, about, who);

/** The keys as `callersMarkFunction` reads them from the setting `app.mark_keys`: by name, the inner and the outer pad in hex. */
export const markKeySetting = (keys: MarkKeys): string => {
  const padOf = (key: MarkKey, byte: number) => {
    const padded = Buffer.alloc(blockBytes);
    keyBytes(key).copy(padded);
    return Buffer.from(padded.map((value) => value ^ byte)).toString('hex');
  };
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key.id, [padOf(key, 0x36), padOf(key, 0x5c)]])));
};

/** The member of staff in whose transaction it is asked, in SQL. */
export const callerInSql = `nullif(current_setting('app.staff', true), '')::uuid`;

/**
 * Creates `is_callers(about, mark)`: whether a mark is that of the member of staff in whose transaction it is asked, by the settings
 * `app.staff` and `app.mark_keys`. False of no mark, by an unknown key, and for who is no staff.
 */
export const callersMarkFunction = `
  create or replace function is_callers(about uuid, mark text) returns boolean stable parallel safe language sql as $$
    select coalesce(mark = split_part(mark, ':', 1) || ':' || encode(sha256(
        decode(pads ->> 1, 'hex') || sha256(decode(pads ->> 0, 'hex') || uuid_send(about)
          || uuid_send(${callerInSql}))), 'hex'), false)
    from (select nullif(current_setting('app.mark_keys', true), '')::jsonb -> split_part(mark, ':', 1)) as key (pads)
  $$`;

/** The columns of `known_request` that say who is responsible: marks for the request, and when a protection officer handed it over. */
export const responsibleColumns = [
  `add column if not exists responsible text`,
  `add column if not exists handed_over_to text`,
  `add column if not exists handed_over_at timestamptz`,
].join(', ');

/** Seconds for which what was told may be on its way before the consumer counts as behind. */
const onItsWaySeconds = 10;

/**
 * Creates, over `known_request`, `is_callers_request(request)` and `is_callers_referral(request, is_sender, sent, level)`: whether the
 * caller is responsible for a request, and whether a referral of it, or what stands on one, is the caller's to hold. What is hidden
 * of a plain request stays with who sent it until a protection officer hands the request over; what is known of no request is
 * hidden from all who are not told it as sender. While the consumer is known to be behind, what is hidden is nobody's.
 */
export const responsibilityFunctions: readonly string[] = [
  `create or replace function is_behind_on(request uuid) returns boolean stable language sql as $$
     select exists (select from parked_key p where p.consumer = 'known-request' and p.aggregate_id = request)
       or exists (select from comparison c where c.consumer = 'known-request' and c.lacking > 0
                    and c.differs_since < clock_timestamp() - interval '${onItsWaySeconds} seconds')
   $$`,
  `create or replace function is_callers_request(request uuid) returns boolean stable language sql as $$
     select coalesce((
       select is_callers(k.id, k.responsible) and not (${protectedIn('k.access_level')} and is_behind_on(k.id))
       from known_request k where k.id = request), false)
   $$`,
  `create or replace function is_callers_referral(request uuid, is_sender boolean, sent timestamptz, level text) returns boolean
   stable language sql as $$
     select coalesce((
       select case
         when ${protectedIn('k.access_level')} then is_callers(k.id, k.responsible)
         when ${protectedIn('level')} and k.handed_over_at >= sent then is_callers(request, k.handed_over_to)
         when ${protectedIn('level')} or k.responsible is null then is_sender
         else is_callers(k.id, k.responsible) end
         and not ((${protectedIn('level')} or ${protectedIn('k.access_level')}) and is_behind_on(k.id))
       from known_request k where k.id = request), is_sender and not (${protectedIn('level')}), false)
   $$`,
];
