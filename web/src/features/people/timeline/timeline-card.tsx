import { Button, Chip, Group } from '@mantine/core';
import { useFormat, type Format } from '../../../i18n/use-format';
import { useHasText, useText, type Text } from '../../../i18n/use-text';
import { useKept } from '../../../place/use-kept';
import { Card } from '../../../ui/card';
import { inTrueOrder } from './timeline-order';
import { actorOf, type Actor } from './timeline-actor';
import { partnerOf, type Receivers } from './timeline-partners';
import { timelineKind, timelineText, type TimelineKind } from './timeline-text';
import { toldOnce, visitsOf, type Visit } from './timeline-visits';
import classes from './timeline.module.css';

export type TimelineEntry = {
  readonly id: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly centre: { readonly id: string; readonly name: string } | null;
  readonly staff: { readonly name: string | null } | null;
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string | null }>;
};

type TimelineCardProps = {
  /** The centre that needs no mention. */
  readonly homeCentre: string | undefined;
  readonly entries: readonly TimelineEntry[] | null;
  readonly receivers?: Receivers;
  readonly onMore?: (() => void) | undefined;
  readonly loadingMore?: boolean;
};

const kinds = ['all', 'requests', 'referrals', 'consents'] as const;

const nobody: Receivers = new Map();

const isKind = (value: string): value is (typeof kinds)[number] => kinds.some((kind) => kind === value);

const shows = (chosen: (typeof kinds)[number], kind: TimelineKind): boolean => chosen === 'all' || chosen === kind;

type Line = TimelineEntry & { readonly by: Actor };

const byLine = (text: Text, by: Actor, { centre }: TimelineEntry, home: string | undefined): string | undefined => {
  if (by.kind === 'partner') return by.name ?? text('person.timeline.partner');
  if (by.kind === 'nobody') return text('person.timeline.nobody');
  const elsewhere = centre !== null && centre.id !== home ? centre.name : undefined;
  if (by.kind === 'unnamed') return elsewhere;
  return elsewhere === undefined ? by.name : text('person.timeline.by', { who: by.name, centre: elsewhere });
};

const timeOf = (text: Text, format: Format, { occurredOn, recordedAt }: TimelineEntry): string =>
  format.dayAt(recordedAt) === occurredOn
    ? format.time(new Date(recordedAt))
    : text('person.timeline.written', { moment: format.moment(recordedAt) });

const VisitHead = ({ visit, homeCentre }: { readonly visit: Visit<Line>; readonly homeCentre: string | undefined }) => {
  const text = useText();
  const format = useFormat();
  const [newest] = visit.entries;
  const { occurredOn, recordedAt } = newest;
  return (
    <div className={classes['head']}>
      <time className={classes['day']} dateTime={occurredOn}>
        {format.day(occurredOn)}
      </time>
      <time dateTime={recordedAt}>{timeOf(text, format, newest)}</time>
      <span>{byLine(text, visit.by, newest, homeCentre)}</span>
    </div>
  );
};

/** When an entry was written down, where that is not the moment its visit stands under. */
const OwnTime = ({ entry, visit }: { readonly entry: Line; readonly visit: Visit<Line> }) => {
  const text = useText();
  const format = useFormat();
  const time = timeOf(text, format, entry);
  if (time === timeOf(text, format, visit.entries[0])) return null;
  return (
    <time className={classes['time']} dateTime={entry.recordedAt}>
      {time}
    </time>
  );
};

/** Everything that happened, newest first, by visit: when, who and where stand once. */
export const TimelineCard = ({
  homeCentre,
  entries,
  receivers = nobody,
  onMore,
  loadingMore = false,
}: TimelineCardProps) => {
  const text = useText();
  const hasText = useHasText();
  const format = useFormat();
  const [chosen, choose] = useKept<(typeof kinds)[number]>('timeline', 'all');
  const all = entries ?? [];
  const shown = inTrueOrder(all)
    .filter(({ type }) => shows(chosen, timelineKind(type)))
    .map((entry): Line => ({ ...entry, by: actorOf(entry, all, receivers) }));
  return (
    <Card title={text('person.timeline')}>
      <div className={classes['filter']}>
        <Chip.Group value={chosen} onChange={(value) => isKind(value) && choose(value)}>
          <Group gap={6} role="group" aria-label={text('person.timeline.kinds')}>
            {kinds.map((kind) => (
              <Chip key={kind} value={kind} size="xs">
                {text(`person.timeline.${kind}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      {entries === null && <p className={classes['none']}>{text('person.timeline.notLoaded')}</p>}
      {entries !== null && shown.length === 0 && <p className={classes['none']}>{text('person.timeline.none')}</p>}
      <ol className={classes['list']}>
        {visitsOf(shown).map((visit) => (
          <li key={visit.entries[0].id} className={classes['visit']}>
            <VisitHead visit={visit} homeCentre={homeCentre} />
            <ol className={classes['list']}>
              {toldOnce(visit.entries).map((entry) => (
                <li key={entry.id} className={classes['what']} data-kind={timelineKind(entry.type)}>
                  {timelineText(text, hasText, { ...entry, partner: partnerOf(entry, all, receivers) }, format.day)}
                  <OwnTime entry={entry} visit={visit} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {onMore && (
        <Button variant="default" size="sm" fullWidth mt="sm" onClick={onMore} loading={loadingMore}>
          {text('person.timeline.more')}
        </Button>
      )}
    </Card>
  );
};
