import type { Agreement } from '../../../services/registration/src/duplicate/agreement';
import type { Name } from '../../../services/registration/src/duplicate/compare-names';
import type { Shares } from '../../../services/registration/src/duplicate/estimate-odds';
import { sharesIn } from './shares';

/** Where the estimate of how two of one family agree begins. */
export const kinAtFirst: Shares = {
  name: {
    same: 0.01,
    'same-sound': 0.01,
    alike: 0.01,
    part: 0.03,
    'differ-in-part': 0.5,
    'one-word': 0.3,
    other: 0.14,
  },
  given: { same: 0.05, other: 0.95 },
  birth: {
    'same-day': 0.02,
    swapped: 0.001,
    'same-year': 0.02,
    'one-part-differs': 0.02,
    'near-year': 0.25,
    other: 0.3,
    generation: 0.389,
  },
  sex: { same: 0.5, other: 0.5 },
  nationality: { same: 0.97, other: 0.03 },
  phone: { same: 0.5, other: 0.5 },
};

const isNamesake = ({ name, birth, phone }: Agreement): boolean =>
  ['same', 'same-sound', 'alike'].includes(name ?? '') &&
  ['other', 'generation'].includes(birth ?? '') &&
  phone !== 'same';

/**
 * Pairs of strangers: taken at random, without what a name already says of sex and nationality; how those agree is learned from namesakes, whose births are
 * far apart.
 */
export const namesakesIn = function* (
  strangers: readonly Agreement[],
  met: readonly Agreement[],
): Generator<Agreement> {
  for (const stranger of strangers) yield { ...stranger, sex: null, nationality: null };
  for (const { sex = null, nationality = null } of met.filter(isNamesake)) yield { sex, nationality };
};

const steps = 60;

/** The share of people that bear a word, at which names would be as rare as they are: the product of their words' shares over it is one on the average. */
export const typicalShareOf = (names: readonly Name[]): number => {
  const shareOf = sharesIn(names);
  const shares = names.map(([words = []]) => words.map(({ sound }) => shareOf(sound)));
  const meanAt = (typical: number): number =>
    shares.reduce((sum, own) => sum + own.reduce((product, share) => product * (share / typical), 1), 0) / names.length;
  let [low, high] = [1e-5, 1];
  for (let step = 0; step < steps; step += 1) {
    const middle = Math.sqrt(low * high);
    if (meanAt(middle) > 1) low = middle;
    else high = middle;
  }
  return low;
};
