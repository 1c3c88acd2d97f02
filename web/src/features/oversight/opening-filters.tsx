import { Pill } from '@mantine/core';
import { everyOpeningBecause, everyOpeningReviewState, everyReviewedFor } from '../../generated/codes';
import { SpanInputs } from '../../forms/span-inputs';
import { useText } from '../../i18n/use-text';
import { CodeFilter } from './code-filter';
import type { Narrowed } from './narrowed';
import classes from './oversight.module.css';

type OpeningFiltersProps = { readonly narrowed: Narrowed; readonly onNarrow: (narrowed: Narrowed) => void };

/** What a list of openings is narrowed to; whose openings they are, and where, is chosen on the page of one. */
export const OpeningFilters = ({ narrowed, onNarrow }: OpeningFiltersProps) => {
  const text = useText();
  const all = text('desk.all');
  return (
    <div className={classes['filters']} role="group" aria-label={text('desk.filters')}>
      <CodeFilter
        label={text('oversight.state')}
        all={all}
        codes={everyOpeningReviewState}
        words={(code) => text(`OpeningReviewState.${code}`)}
        value={narrowed.state}
        onChange={(state) => onNarrow({ ...narrowed, state })}
      />
      <CodeFilter
        label={text('oversight.for')}
        all={all}
        codes={everyReviewedFor}
        words={(code) => text(`ReviewedFor.${code}`)}
        value={narrowed.reviewedFor}
        onChange={(reviewedFor) => onNarrow({ ...narrowed, reviewedFor })}
      />
      <CodeFilter
        label={text('oversight.reason')}
        all={all}
        codes={everyOpeningBecause}
        words={(code) => text(`OpeningBecause.${code}`)}
        value={narrowed.because}
        onChange={(because) => onNarrow({ ...narrowed, because })}
      />
      <SpanInputs span={narrowed} onSpan={(span) => onNarrow({ ...narrowed, ...span })} />
      {(['staffId', 'centreId'] as const).map(
        (part) =>
          narrowed[part] !== null && (
            <Pill
              key={part}
              withRemoveButton
              onRemove={() => onNarrow({ ...narrowed, [part]: null })}
              removeButtonProps={{ 'aria-label': text(`oversight.only.${part}.no`) }}
            >
              {text(`oversight.only.${part}`)}
            </Pill>
          ),
      )}
    </div>
  );
};
