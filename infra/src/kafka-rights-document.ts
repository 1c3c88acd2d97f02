import { services, topicOf } from '@mrc/contracts';
import { republishTopicOf } from '@mrc/messaging';
import { kafkaRights, type KafkaRights } from './kafka-rights';

const cell = '<CELL>';

const listed = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));

/** What a principal does with topics: events by their owner's name, wishes apart from them. */
const inWords = (topics: readonly string[], wishes: string): string => {
  const events = services.filter((service) => topics.includes(topicOf(cell, service)));
  const wished = services.filter((service) => topics.includes(republishTopicOf(cell, service)));
  return listed([...events, ...(wished.length > 0 ? [`${wishes} ${wished.join(', ')}`] : [])]);
};

const rowOf = ({ principal, write, read, groups }: KafkaRights): string[] => [
  principal,
  inWords(write, 'wishes to'),
  inWords(read, 'wishes to'),
  listed(groups.map((beginning) => `\`${beginning}*\``)),
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table of rights in `infra/README.md`, as prettier sets it. */
export const kafkaRightsTable = (): string => {
  const rows = [['principal', 'write', 'read', 'groups'], ...kafkaRights(cell).map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = rows.map((row) => line(row.map((text, column) => text.padEnd(widths[column] ?? 0))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0], rule, ...padded.slice(1)].join('\n');
};
