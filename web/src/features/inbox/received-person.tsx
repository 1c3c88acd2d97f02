import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { inBackground } from '../../graphql/background';
import type { ExceptionGround } from '../../generated/schema';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { AgreedFacts, Fact, NeedFacts, type Need } from '../referrals/disclosed-facts';
import type { Received } from './received';
import classes from './inbox.module.css';

const comesSoon = 3_000;

export const needOf = ({ disclosed }: Pick<Received, 'disclosed'>): Need | null => {
  if (disclosed?.__typename === 'Need') return disclosed;
  return disclosed?.__typename === 'Agreed' ? disclosed.need : null;
};

export const NeedCard = ({ need }: { readonly need: Need }) => {
  const text = useText();
  return (
    <Card title={text('received.need')}>
      <dl className={classes['person']}>
        <NeedFacts need={need} />
      </dl>
    </Card>
  );
};

type OnException = { readonly ground: ExceptionGround; readonly endsAt: string };

/** On which ground something was shared without asking the person, and until when. */
const ExceptionNotice = ({ exception }: { readonly exception: OnException | null }) => {
  const text = useText();
  const format = useFormat();
  if (exception === null) return null;
  return (
    <Notice kind="info" title={text('received.exception', { ground: text(`ExceptionGround.${exception.ground}`) })}>
      {text('received.exception.until', { moment: format.moment(exception.endsAt) })}
    </Notice>
  );
};

/** What may be read of the person at this moment, or why nothing may. */
export const PersonCard = ({ referral, again }: { readonly referral: Received; readonly again: () => void }) => {
  const text = useText();
  const { disclosed } = referral;
  const onItsWay = referral.state === 'ACCEPTED' && disclosed?.__typename === 'Need';
  const pending = disclosed === null || disclosed.__typename === 'NotYet' || onItsWay;
  useEffect(() => {
    if (!pending) return undefined;
    const timer = setInterval(() => inBackground(again), comesSoon);
    return () => clearInterval(timer);
  }, [again, pending]);
  if (disclosed?.__typename === 'Need' && !onItsWay) {
    return (
      <>
        <ExceptionNotice exception={disclosed.exception} />
        <Notice kind="info" title={text('received.notYet')}>
          {text('received.notYet.say')}
        </Notice>
      </>
    );
  }
  if (disclosed?.__typename === 'Withheld') {
    return (
      <Notice
        kind="info"
        title={text(disclosed.exception === null ? `WithheldReason.${disclosed.reason}` : 'received.exception.over')}
      >
        {text('received.withheld.say')}
      </Notice>
    );
  }
  if (disclosed?.__typename === 'Agreed') {
    return (
      <Card title={text('received.person')}>
        <ExceptionNotice exception={disclosed.need.exception} />
        <dl className={classes['person']}>
          <AgreedFacts agreed={disclosed} />
          <Fact name={text('said.summary')} className={classes['wide']}>
            <p className={classes['summary']} dir="auto">
              {disclosed.summary === '' ? text('shown.notRecorded') : disclosed.summary}
            </p>
          </Fact>
        </dl>
        <p className={classes['logged']}>{text('received.logged')}</p>
      </Card>
    );
  }
  return (
    <>
      <Notice kind="info" title={text(disclosed === null ? 'received.missing' : 'received.arriving')}>
        {text(disclosed === null ? 'received.missing.say' : 'received.arriving.say')}
      </Notice>
      <Skeleton height={120} />
    </>
  );
};
