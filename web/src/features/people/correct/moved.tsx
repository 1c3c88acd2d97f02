import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import classes from './correct.module.css';

export type MovedProps = {
  /** What is recorded now, in words. */
  readonly now: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
  /** Whether it is shown because something that was sent was not done for it. */
  readonly takesFocus: boolean;
};

/** Says that somebody else changed what is corrected here, and asks which is right. */
export const Moved = ({ now, onKeep, onTake, takesFocus }: MovedProps) => {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} tabIndex={-1} className={classes['moved']}>
      <Notice
        kind="info"
        title={text('correct.meanwhile', { now })}
        action={
          <div className={classes['actions']}>
            <Button size="sm" variant="default" onClick={onKeep}>
              {text('correct.meanwhile.keep')}
            </Button>
            <Button size="sm" variant="default" onClick={onTake}>
              {text('correct.meanwhile.take')}
            </Button>
          </div>
        }
      >
        {text('correct.meanwhile.say')}
      </Notice>
    </div>
  );
};
