import { Button } from '@mantine/core';
import { useKept } from '../../../place/use-kept';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { CorrectionLine } from './correction-line';
import type { Corrections } from './use-corrections';
import classes from './correct.module.css';

type CorrectionsCardProps = { readonly corrections: Corrections; readonly onLook: () => void };

/** The history of what was put right, folded until it is asked for. */
export const CorrectionsCard = ({ corrections, onLook }: CorrectionsCardProps) => {
  const text = useText();
  const [shown, show] = useKept('corrections', false);
  const { rows, failure, again, hasMore, loading, more } = corrections;
  if (rows === undefined && failure === undefined) return null;
  return (
    <Card title={text('correct.history')}>
      {rows === undefined ? (
        <>
          <p className={classes['small']}>{text('correct.history.notLoaded')}</p>
          <Button size="compact-sm" variant="default" mt="xs" onClick={again}>
            {text('correct.history.again')}
          </Button>
        </>
      ) : rows.length === 0 ? (
        <p className={classes['small']}>{text('correct.history.none')}</p>
      ) : (
        <>
          {shown && (
            <ol className={classes['lines']}>
              {rows.map((correction) => (
                <CorrectionLine key={correction.id} correction={correction} onLook={onLook} />
              ))}
            </ol>
          )}
          <div className={classes['actions']}>
            {shown && hasMore && (
              <Button size="compact-sm" variant="default" onClick={more} loading={loading}>
                {text('correct.history.more')}
              </Button>
            )}
            <Button size="compact-sm" variant="default" aria-expanded={shown} onClick={() => show(!shown)}>
              {text(shown ? 'correct.history.hide' : 'correct.history.show')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};
