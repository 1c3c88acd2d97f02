import type { ConsentPurpose } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { wholeOf } from '../person/whole';
import { isInForce, type Consent } from './consent';
import { latestFirst, notInError } from './consent.store';

/** The last word of one record of a person on a purpose; no decision where nothing was said. */
export type RecordsWord = {
  readonly isKept: boolean;
  readonly decision: Consent['decision'] | null;
  readonly validUntil: string | null;
  readonly saidAt: Date | null;
  /** Of a record that is one with the kept one: since when. */
  readonly mergedAt: Date | null;
};

const says = ({ decision, validUntil }: RecordsWord, today: string): boolean =>
  decision !== null && isInForce({ decision, validUntil }, today);

const said = ({ saidAt }: RecordsWord): number => saidAt?.getTime() ?? 0;

/**
 * Whether a person agrees, by the last word of each record that is of them: a no of either holds for the whole, until a yes is said on the kept one
 * after the records became one.
 */
export const agreesInWhole = (words: readonly RecordsWord[], today: string): boolean => {
  const kept = words.find(({ isKept }) => isKept);
  if (!kept || !says(kept, today)) return false;
  return words.every(
    (word) =>
      word.isKept ||
      says(word, today) ||
      (said(kept) > said(word) && word.mergedAt !== null && said(kept) > word.mergedAt.getTime()),
  );
};

/** The last word of each record that is of a person on a purpose. */
export const wordsInWhole = (tx: Tx, personId: string, purpose: ConsentPurpose): Promise<RecordsWord[]> =>
  tx.query<RecordsWord>(
    `with ${wholeOf('id = $1')}
     select distinct on (w.id) w.id = w."keptId" as "isKept", c.decision, c.valid_until::text as "validUntil", c.recorded_at as "saidAt",
            (select g.merged_at from person_merge g where g.merged_id = w.id and g.state = 'merged') as "mergedAt"
     from whole w left join consent c on c.person_id = w.id and c.purpose = $2 and ${notInError}
     order by w.id, ${latestFirst}`,
    [personId, purpose],
  );

/** Whether a person agrees to care, in all records that are of them. */
export const agreesToCareInWhole = async (tx: Tx, personId: string, today: string): Promise<boolean> =>
  agreesInWhole(await wordsInWhole(tx, personId, 'care'), today);

/** Whether a record that is one with a person's says no to care: as long as they are one, nothing is read of either. */
export const isRefusedElsewhere = async (tx: Tx, personId: string, today: string): Promise<boolean> => {
  const words = await wordsInWhole(tx, personId, 'care');
  return words.length > 1 && !agreesInWhole(words, today);
};
