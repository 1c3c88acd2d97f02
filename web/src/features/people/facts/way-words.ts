import type { MigrationEpisodeInput } from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';

/** From where to where somebody migrates. */
export const wayInWords = (
  words: Pick<Format, 'way'>,
  { origin, destination }: Pick<MigrationEpisodeInput, 'origin' | 'destination'>,
): string => words.way([origin, destination].filter((code) => typeof code === 'string'));
