import { Button, Chip, Group } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useHasText, useText, type Text } from '../../../i18n/use-text';
import { useKept } from '../../../place/use-kept';
import { Card } from '../../../ui/card';
import { inTrueOrder } from './timeline-order';
import { partnerOf, type Receivers } from './timeline-partners';
import { timelineKind, timelineText, type TimelineKind } from './timeline-text';
import { visitsOf, type Visit } from './timeline-visits';
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

const byLine = (
  text: Text,
  { centre }: TimelineEntry,
  staff: string | null,
  home: string | undefined,
): string | undefined => {
  const elsewhere = centre !== null && centre.id !== home ? centre.name : undefined;
  if (staff === null) return elsewhere;
  return elsewhere === undefined ? staff : text('person.timeline.by', { who: staff, centre: elsewhere });
};

const VisitHead = ({
  visit,
  homeCentre,
}: {
  readonly visit: Visit<TimelineEntry>;
  readonly homeCentre: string | undefined;
}) => {
  const text = useText();
  const format = useFormat();
  const [newest] = visit.entries;
  const { occurredOn, recordedAt } = newest;
  return (
    <div className={classes['head']}>
      <time className={classes['day']} dateTime={occurredOn}>
        {format.day(occurredOn)}
      </time>
      <time dateTime={recordedAt}>
        {format.dayAt(recordedAt) === occurredOn
          ? format.time(new Date(recordedAt))
          : text('person.timeline.written', { moment: format.moment(recordedAt) })}
      </time>
      <span>{byLine(text, newest, visit.staff, homeCentre)}</span>
    </div>
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
  const [chosen, choose] = useKept<(typeof kinds)[number]>('timeline', 'all');
  const shown = inTrueOrder(entries ?? []).filter(({ type }) => shows(chosen, timelineKind(type)));
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
              {visit.entries.map((entry) => (
                <li key={entry.id} className={classes['what']} data-kind={timelineKind(entry.type)}>
                  {timelineText(text, hasText, { ...entry, partner: partnerOf(entry, entries ?? [], receivers) })}
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
