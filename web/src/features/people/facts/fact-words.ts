import type { Format } from '../../../i18n/use-format';
import type { DateParts } from '../../../i18n/dates';
import type { Text } from '../../../i18n/use-text';
import type { MigrationEpisodeInput } from '../../../generated/schema';

type Words = Pick<Format, 'dateParts'>;

/** A date as exactly as it is known. */
export const dateInWords = (text: Text, words: Words, date: DateParts): string => {
  const said = words.dateParts(date);
  if (said === undefined) return text('date.unknown');
  return date.precision === 'ESTIMATED' ? text('date.about', { date: said }) : said;
};

/** What else is known of a migration: how far it came, what for, since when and how it ended. */
export const migrationFacts = (text: Text, words: Words, episode: MigrationEpisodeInput): readonly string[] => {
  const from = episode.from && words.dateParts(episode.from);
  const to = episode.to && words.dateParts(episode.to);
  return [
    text(`Stage.${episode.stage}`),
    text(`EpisodePurpose.${episode.purpose}`),
    from ? text('person.migration.from', { date: from }) : null,
    to ? text('person.migration.to', { date: to }) : null,
    episode.returnKind ? text(`ReturnKind.${episode.returnKind}`) : null,
  ].filter((fact) => fact !== null);
};
