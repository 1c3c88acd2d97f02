import type { CorrectionReason } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { needsSecondHolder, opensPhone } from './correct.input';
import type { Fact, Recorded } from './recorded';
import classes from './correct.module.css';

type SecondHolderProps = {
  /** The facts that are to be changed. */
  readonly changed: readonly Fact[];
  readonly recorded: Recorded;
  readonly said: Recorded;
  readonly because: CorrectionReason | null;
  readonly registeredOn: string;
  readonly today: string;
};

/** Says before it is sent what of a correction waits for a second person. */
export const SecondHolder = ({ changed, recorded, said, because, registeredOn, today }: SecondHolderProps) => {
  const text = useText();
  const waits = [
    ...(needsSecondHolder(changed, registeredOn, today) ? [text('correct.second.say')] : []),
    ...(changed.includes('phone') && opensPhone(recorded.phone, said.phone, because)
      ? [text('correct.second.phone')]
      : []),
  ];
  if (waits.length === 0) return null;
  return (
    <div className={classes['second']}>
      <Notice kind="info" title={text('correct.second')}>
        {waits.map((line) => (
          <p key={line} style={{ margin: 0 }}>
            {line}
          </p>
        ))}
      </Notice>
    </div>
  );
};
