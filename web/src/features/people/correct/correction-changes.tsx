import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { changeInWords } from './correction-words';
import type { Correction } from './fact-in-words';
import classes from './correct.module.css';

/** What was there and what is right, field by field; phones stay closed until somebody asks for them. */
export const CorrectionChanges = ({ correction: { changes } }: { readonly correction: Correction }) => {
  const text = useText();
  const format = useFormat();
  const [showsPhone, showPhone] = useState(false);
  const isClosed = !showsPhone && changes.some(({ field }) => field === 'PHONE');
  return (
    <>
      {changes.map((change) => (
        <p key={change.field} className={classes['change']}>
          {changeInWords(text, format, change, showsPhone)}
        </p>
      ))}
      {isClosed && (
        <Button size="compact-sm" variant="default" onClick={() => showPhone(true)}>
          {text('correct.change.phone.show')}
        </Button>
      )}
    </>
  );
};
