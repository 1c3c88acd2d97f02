import { useState } from 'react';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { everySharingNoticeAnswer } from '../../generated/codes';
import { AnswerSharingNoticeDocument } from '../../generated/commands';
import type { SharingNoticeAnswer } from '../../generated/schema';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import type { NotDone } from '../../ui/refusal-notice';
import { OutcomeNotice } from '../../ui/outcome-notice';
import { changeOf } from '../referrals/change-of';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

/** After consent was taken back: what the organisation does with the copy it already has. */
export const SharingNoticeCard = ({ referral, onLook }: Pick<AnswerProps, 'referral' | 'onLook'>) => {
  const text = useText();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(AnswerSharingNoticeDocument);
  const [answer, setAnswer] = useState<SharingNoticeAnswer | null>(null);
  const [missing, setMissing] = useState(false);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const tell = async (): Promise<void> => {
    setMissing(answer === null);
    if (answer === null) return;
    setNotDone(null);
    const outcome = await send({ commandId, ...changeOf(referral), answer });
    if (outcome.kind === 'done') renew();
    else setNotDone(outcome);
  };
  return (
    <Card title={text('notice.title')}>
      <p className={classes['say']}>{text('notice.say')}</p>
      <FormPage
        problems={missing ? [{ field: 'answer', text: text('form.required') }] : []}
        onSubmit={() => void tell()}
        action={text('notice.go')}
        sending={sending}
        notice={<OutcomeNotice outcome={notDone} onAgain={() => void tell()} onLook={onLook} sending={sending} />}
      >
        <Choice
          id="answer"
          label={text('notice.title')}
          hideLabel
          problem={missing ? text('form.required') : null}
          options={everySharingNoticeAnswer.map((each) => ({
            value: each,
            label: text(`SharingNoticeAnswer.${each}`),
            hint: each === 'KEPT_ON_OWN_GROUND' ? text('notice.kept.hint') : undefined,
          }))}
          value={answer}
          onChange={(chosen) => {
            setAnswer(chosen);
            renew();
          }}
        />
      </FormPage>
    </Card>
  );
};
