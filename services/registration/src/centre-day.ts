import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';

/** SQL: the day, at the centre with this id, of the moment that is `moment` (a timestamptz); that of UTC where its zone is not known (yet). */
export const dayAtCentre = (centre: string, moment: string): string =>
  `(${moment} at time zone coalesce((select o.time_zone from known_organisation o where o.id = ${centre}), 'UTC'))::date`;

/** SQL: a day on or after which nothing has ended anywhere at that moment, which an index can look for. */
export const latestDay = (moment: string): string => `(${moment} at time zone 'UTC')::date`;

/** The day of a moment at a centre, `YYYY-MM-DD`. */
export const todayAtCentre = async (tx: Tx, centre: string, moment: Date): Promise<string> => {
  const row = await tx.first<{ day: string }>(`select ${dayAtCentre('$1::uuid', '$2::timestamptz')}::text as day`, [
    centre,
    moment,
  ]);
  return row?.day ?? localDay(moment, 'UTC');
};

/** The day of a moment at the centre of a person of the register in use, `YYYY-MM-DD`. */
export const todayAtCentreOf = async (tx: Tx, personId: string, moment: Date): Promise<string> => {
  const row = await tx.first<{ day: string }>(
    `select ${dayAtCentre('p.centre', '$2::timestamptz')}::text as day from person p where p.id = $1`,
    [personId, moment],
  );
  return row?.day ?? localDay(moment, 'UTC');
};
