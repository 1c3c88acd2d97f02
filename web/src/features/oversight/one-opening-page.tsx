import { Button, Skeleton, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { OpeningReviewDocument } from '../../generated/oversight';
import { useRead } from '../../graphql/use-read';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { OpeningActions } from './opening-actions';
import { ReviewState, rolesThen, Whose, whyOpened, type OpeningReview } from './opening-words';
import classes from './oversight.module.css';

const Steps = ({ review: { steps } }: { readonly review: OpeningReview }) => {
  const text = useText();
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <Card title={text('oversight.said')}>
      <ol className={classes['steps']}>
        {steps.map(({ did, outcome, note, at, staff }) => (
          <li key={at} className={classes['step']}>
            <div>
              {text(`OpeningReviewAct.${did}`)}
              {outcome !== null && `: ${text(`OversightOutcome.${outcome}`)}`}
            </div>
            {note !== null && <div dir="auto">{note}</div>}
            <div className={classes['small']}>
              {text('oversight.byAt', {
                who: staff?.name ?? text('oversight.somebody'),
                moment: format.moment(at),
              })}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const ReviewView = ({ review, again }: { readonly review: OpeningReview; readonly again: () => void }) => {
  const text = useText();
  const format = useFormat();
  const { openedAt, lastOpenedAt, times, staff, staffCentre, centre, personId } = review;
  const where = [rolesThen(text, format, review), staffCentre?.name].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead
        tab={text('oversight.title')}
        title={<Whose review={review} />}
        back={{ to: '/openings', place: text('oversight.title') }}
        actions={
          personId !== null && (
            <Button variant="default" component={Link} to={`/people/${personId}`}>
              {text('oversight.open')}
            </Button>
          )
        }
      />
      <Stack gap="md">
        <Card title={text('oversight.one')} action={<ReviewState state={review.state} />}>
          <dl className={classes['facts']}>
            <dt>{text('oversight.who')}</dt>
            <dd>
              {staff?.name ?? text('oversight.somebody')}
              <div className={classes['small']}>{where}</div>
            </dd>
            <dt>{text('oversight.when')}</dt>
            <dd>
              {times > 1
                ? text('oversight.span', {
                    from: format.moment(openedAt),
                    to: format.moment(lastOpenedAt),
                    times,
                  })
                : format.moment(openedAt)}
            </dd>
            <dt>{text('oversight.because')}</dt>
            <dd>
              {whyOpened(text, review)}
              {review.reason !== null && <div dir="auto">{review.reason}</div>}
            </dd>
            <dt>{text('oversight.centre')}</dt>
            <dd>{centre?.name}</dd>
          </dl>
          <OpeningActions review={review} again={again} />
        </Card>
        <Steps review={review} />
      </Stack>
      <div className={classes['more']}>
        {staff && (
          <Button size="compact-sm" variant="subtle" component={Link} to="/openings" state={{ staffId: staff.id }}>
            {text('oversight.others.staff')}
          </Button>
        )}
        {centre && (
          <Button size="compact-sm" variant="subtle" component={Link} to="/openings" state={{ centreId: centre.id }}>
            {text('oversight.others.centre')}
          </Button>
        )}
      </div>
    </>
  );
};

const OneOpening = ({ id }: { readonly id: string }) => {
  const text = useText();
  const variables = useMemo(() => ({ id }), [id]);
  const reading = useRead({ document: OpeningReviewDocument, variables });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={240} />}>
      {({ openingReview }) =>
        openingReview.__typename === 'OpeningReview' ? (
          <ReviewView review={openingReview} again={reading.again} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        )
      }
    </Loaded>
  );
};

/** One opening, with what was said of it and what may be said. */
export const OneOpeningPage = () => {
  const { id = '' } = useParams();
  return <OneOpening key={id} id={id} />;
};
