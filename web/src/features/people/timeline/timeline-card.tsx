import { Button, Chip, Group } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useHasText, useText, type Text } from '../../../i18n/use-text';
import { useKept } from '../../../place/use-kept';
import { Card } from '../../../ui/card';
import { inTrueOrder } from './timeline-order';
import { partnerOf, type Receivers } from './timeline-partners';
import { timelineKind, timelineText, type TimelineKind } from './timeline-text';
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

const byLine = (text: Text, { staff, centre }: TimelineEntry, home: string | undefined): string | undefined => {
  const elsewhere = centre !== null && centre.id !== home ? centre.name : undefined;
  if (!staff?.name) return elsewhere;
  return elsewhere === undefined ? staff.name : text('person.timeline.by', { who: staff.name, centre: elsewhere });
};

/** Everything that happened, newest first, with who and where. */
export const TimelineCard = ({
  homeCentre,
  entries,
  receivers = nobody,
  onMore,
  loadingMore = false,
}: TimelineCardProps) => {
  const text = useText();
  const format = useFormat();
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
        {shown.map((entry) => (
          <li key={entry.id} className={classes['entry']} data-kind={timelineKind(entry.type)}>
            <div className={classes['when']}>
              <time dateTime={entry.occurredOn}>{format.day(entry.occurredOn)}</time>{' '}
              <time className={classes['written']} dateTime={entry.recordedAt}>
                {format.dayAt(entry.recordedAt) === entry.occurredOn
                  ? format.time(new Date(entry.recordedAt))
                  : text('person.timeline.written', { moment: format.moment(entry.recordedAt) })}
              </time>
            </div>
            <div className={classes['what']}>
              <span>
                {timelineText(text, hasText, {
                  ...entry,
                  partner: partnerOf(entry, entries ?? [], receivers),
                })}
              </span>
              <span className={classes['who']}>{byLine(text, entry, homeCentre)}</span>
            </div>
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
