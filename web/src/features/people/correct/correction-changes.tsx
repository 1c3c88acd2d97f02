import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { changeInWords } from './correction-words';
import type { Correction } from './fact-in-words';
import classes from './correct.module.css';

/** What was there and what is right, field by field; phones and numbers of documents stay closed until somebody asks for them. */
export const CorrectionChanges = ({ correction }: { readonly correction: Correction }) => {
  const text = useText();
  const format = useFormat();
  const [showsNumbers, showNumbers] = useState(false);
  const isClosed =
    !showsNumbers &&
    correction.fields.some((field) => field === 'PHONE' || field === 'DOCUMENT' || field === 'CONTACT_WAY');
  return (
    <div className={classes['changes']}>
      {correction.fields.map((field) => (
        <p key={field} className={classes['change']}>
          {changeInWords(text, format, correction, { field, showsNumbers })}
        </p>
      ))}
      {isClosed && (
        <Button size="compact-sm" variant="default" mb={4} onClick={() => showNumbers(true)}>
          {text('correct.change.phone.show')}
        </Button>
      )}
    </div>
  );
};
