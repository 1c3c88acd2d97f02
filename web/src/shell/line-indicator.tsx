import { Popover, UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import { useDrafts } from '../drafts/use-drafts';
import { useLineState } from '../graphql/use-live';
import { useFormat } from '../i18n/use-format';
import { useHasText, useText } from '../i18n/use-text';
import { draftTitle } from '../drafts/draft-title';
import classes from './head.module.css';
import popover from './line-indicator.module.css';

const words = { live: 'shell.live', reconnecting: 'shell.reconnecting', offline: 'shell.offline' } as const;
const hints = {
  live: 'shell.live.hint',
  reconnecting: 'shell.reconnecting.hint',
  offline: 'shell.offline.hint',
} as const;

/** The state of the line, and what waits on this device to be sent. */
export const LineIndicator = () => {
  const text = useText();
  const hasText = useHasText();
  const format = useFormat();
  const line = useLineState();
  const waiting = useDrafts().filter((draft) => draft.waiting);
  return (
    <Popover position="bottom-end" width={320} withArrow>
      <Popover.Target>
        <UnstyledButton className={`${classes['button']} ${classes['line']} ${classes[line] ?? ''}`}>
          <span className={classes['dot']} aria-hidden />
          <span className={classes['lineWord']} role="status">
            {text(words[line])}
          </span>
          {waiting.length > 0 && (
            <span className={classes['count']} aria-label={text('shell.waiting', { count: waiting.length })}>
              {waiting.length}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={popover['title']}>{text(words[line])}</p>
        <p className={popover['say']}>{text(hints[line])}</p>
        {waiting.length === 0 ? (
          <p className={popover['say']}>{text('shell.waiting.none')}</p>
        ) : (
          <>
            <p className={popover['say']}>{text('shell.waiting', { count: waiting.length })}</p>
            <ul className={popover['list']}>
              {waiting.map((draft) => (
                <li key={draft.name}>
                  <Link to={draft.path}>{draftTitle(text, hasText, draft)}</Link>{' '}
                  <span>{format.time(new Date(draft.savedAt))}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
