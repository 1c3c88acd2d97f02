import { services, type ServiceName } from './call';
import { eventsByOwner } from './events';
import type { EventContract } from './event';

const section = (event: EventContract): string =>
  [
    `### ${event.type} (v${event.version})`,
    '',
    event.says,
    '',
    '```json',
    JSON.stringify(event.sample, null, 2),
    '```',
  ].join('\n');

const chapter = (owner: ServiceName): string => {
  const events = eventsByOwner[owner];
  const intro = events.length === 0 ? 'Tells nothing: it keeps read models only.' : `Topic \`<cell>.${owner}.v1\`.`;
  return [`## ${owner}`, '', intro, ...events.flatMap((event) => ['', section(event)])].join('\n');
};

/** The page of every event with its sample, as Markdown; `docs/events.md` is this text. */
export const eventsDocument = (): string =>
  [
    '# Events',
    '',
    'Generated from `libs/contracts`; edit the contracts. Every event travels as a CloudEvent in binary mode: ids, version, subject,',
    'controller, jurisdiction, centre, access level, local day and time of recording are headers (`ce_*`), the data below is the value.',
    'Nothing in it names a person. An event about an erased subject keeps its headers and has `null` as data.',
    '',
    services.map(chapter).join('\n\n'),
    '',
  ].join('\n');
