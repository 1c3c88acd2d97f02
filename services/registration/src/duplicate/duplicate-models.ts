import * as z from 'zod';
import { birthLevels } from './compare-births';
import { nameLevels } from './compare-names';
import { comparedLevels } from './compare-records';
import { defaultModel } from './models/default-model';

const share = z.number().gt(0).lt(1);
/** How likely a level is among records of one person (`m`), of two strangers (`u`) and of two of one family or house (`kin`). */
const odds = z.strictObject({ m: share, u: share, kin: share });
const oddsOf = <const Level extends string>(levels: readonly Level[]) => z.record(z.enum(levels), odds);

const duplicateModel = z
  .strictObject({
    /** The country whose registers it is for; null where it is for all that have none of their own. */
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    /** The first day on which it holds. */
    from: z.iso.date(),
    /** The share of people who bear a word of a name, over all words that are borne. */
    typicalShare: share,
    /** The most that rare or common words of a name add or take, in bits. */
    rarityAtMost: z.number().positive(),
    /** How many other records of the register are of the same person as one is, and of her family or house, on the average. */
    others: z.strictObject({ same: z.number().positive(), kin: z.number().positive() }),
    /** The chance of being one person from which a pair is kept, and from which it is likely. */
    possible: share,
    likely: share,
    odds: z.strictObject({
      name: oddsOf(nameLevels),
      given: oddsOf(comparedLevels.given),
      birth: oddsOf(birthLevels),
      sex: oddsOf(comparedLevels.sex),
      nationality: oddsOf(comparedLevels.nationality),
      phone: oddsOf(comparedLevels.phone),
      document: oddsOf(comparedLevels.document),
    }),
  })
  .refine(({ possible, likely }) => possible <= likely, 'What is likely is possible too');

export type DuplicateModel = z.infer<typeof duplicateModel>;

/** Reads models; throws on one that is not whole. */
export const readModels = (given: readonly unknown[]): DuplicateModel[] =>
  given.map((one) => duplicateModel.parse(one)).sort((a, b) => b.from.localeCompare(a.from));

const models = readModels([defaultModel]);

/** The model of a country on a day, or the one for all; throws on a day before the first. */
export const modelOf = (jurisdiction: string, day: string, among = models): DuplicateModel => {
  const begun = among.filter(({ from }) => from <= day);
  const found =
    begun.find((model) => model.jurisdiction === jurisdiction) ?? begun.find((model) => model.jurisdiction === null);
  if (!found) throw new Error(`There is no model of duplicates on ${day}`);
  return found;
};
