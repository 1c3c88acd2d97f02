import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { OpeningReviewsDocument, type OpeningReviewsQuery } from '../../generated/oversight';
import { daysOf } from '../../forms/typed-span';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { useHasRole } from '../../session/use-session';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { ScreenState } from '../../ui/screen-state';
import { DeskHead } from './desk-head';
import { OpeningFilters } from './opening-filters';
import { beginningFor, onlyIn, type Narrowed } from './narrowed';
import { ReviewState, rolesThen, Whose, whyOpened, type OpeningReview } from './opening-words';
import classes from './oversight.module.css';

const pick = (data: OpeningReviewsQuery) => data.openingReviews;
/** Those of protected people are never pushed. */
const pollEvery = (): number => 60_000;

const OpeningsTable = ({ narrowed }: { readonly narrowed: Narrowed }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => {
    const { from, until } = daysOf(narrowed);
    return { ...narrowed, from, until };
  }, [narrowed]);
  const list = useKeyset({ document: OpeningReviewsDocument, variables, pick, pollEvery });
  const columns: readonly Column<OpeningReview>[] = [
    {
      key: 'when',
      title: text('oversight.when'),
      width: '168px',
      cell: ({ openedAt, times }) => (
        <>
          {format.moment(openedAt)}
          {times > 1 && <span className={classes['small']}> {text('oversight.times', { times })}</span>}
        </>
      ),
    },
    {
      key: 'who',
      title: text('oversight.who'),
      cell: (row) => (
        <>
          <div>{row.staff?.name ?? text('oversight.somebody')}</div>
          <div className={classes['small']}>
            {[rolesThen(text, format, row), row.staffCentre?.name].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    { key: 'whose', title: text('oversight.whose'), width: '24%', cell: (row) => <Whose review={row} /> },
    { key: 'why', title: text('oversight.because'), width: '24%', cell: (row) => whyOpened(text, row) },
    {
      key: 'state',
      title: text('oversight.state'),
      width: '176px',
      cell: ({ state }) => <ReviewState state={state} />,
    },
  ];
  const waits = narrowed.state === 'WAITING' ? 'oversight.empty' : 'oversight.none';
  return (
    <KeysetTable
      caption={text('oversight.title')}
      columns={columns}
      list={list}
      opens={({ id }) => `/openings/${id}`}
      empty={<ScreenState title={text(waits)} say={text(`${waits}.say`)} />}
    />
  );
};

/** Openings of records that somebody else looks at: first those that nobody has. */
export const OpeningsPage = () => {
  const text = useText();
  const closes = useHasRole(['DATA_PROTECTION_OFFICER']);
  const [narrowed, narrow] = useKept<Narrowed>('narrowed', onlyIn(useLocation().state) ?? beginningFor(closes));
  return (
    <>
      <DeskHead title={text('oversight.title')} say={text(closes ? 'oversight.say.all' : 'oversight.say')} />
      <OpeningFilters narrowed={narrowed} onNarrow={narrow} />
      {daysOf(narrowed).problem === undefined && <OpeningsTable key={JSON.stringify(narrowed)} narrowed={narrowed} />}
    </>
  );
};
