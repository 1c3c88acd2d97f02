import type { OpeningBecause, SealedReason } from '../../../generated/schema';

/** That somebody opened the record, newest first. */
type Opening = {
  readonly id: string;
  readonly openedAt: string;
  readonly staff: { readonly id: string; readonly name: string | null } | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly kind: 'PERSON' | 'DISCLOSURE';
  readonly fields: readonly string[];
  readonly because: OpeningBecause | null;
  readonly sealedBecause: SealedReason | null;
  readonly reason: string | null;
};

/** What one member of staff opened with no hour's pause: the newest opening, when the first was, and all that was read. */
export type OpeningVisit = {
  readonly newest: Opening;
  readonly since: string;
  readonly fields: readonly string[];
};

const pauseMs = 60 * 60 * 1_000;

const isSameReader = (one: Opening, other: Opening): boolean =>
  one.staff !== null &&
  one.staff.id === other.staff?.id &&
  one.organisation?.id === other.organisation?.id &&
  one.kind === other.kind &&
  one.because === other.because &&
  one.sealedBecause === other.sealedBecause &&
  one.reason === other.reason;

const isOneVisit = ({ newest, since }: OpeningVisit, opening: Opening): boolean =>
  isSameReader(newest, opening) && Date.parse(since) - Date.parse(opening.openedAt) <= pauseMs;

/** Openings in visits, newest first, whoever else opened the record meanwhile. */
export const openingVisits = (openings: readonly Opening[]): readonly OpeningVisit[] =>
  openings.reduce<readonly OpeningVisit[]>((visits, opening) => {
    const own = visits.find((visit) => isOneVisit(visit, opening));
    if (!own) return [...visits, { newest: opening, since: opening.openedAt, fields: opening.fields }];
    const joined = {
      ...own,
      since: opening.openedAt,
      fields: [...new Set([...own.fields, ...opening.fields])],
    };
    return visits.map((visit) => (visit === own ? joined : visit));
  }, []);
