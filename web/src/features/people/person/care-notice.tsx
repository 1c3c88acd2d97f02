import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { RecordConsentModal } from '../consent/record-consent-modal';
import type { Person } from './person';

/** Says that the person does not agree to care at present, and how to record that the person does again. */
export const CareNotice = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const [asking, ask] = useState(false);
  if (person.agreesToCare) return null;
  const mayRecord = person.may.includes('RECORD_CONSENT');
  return (
    <>
      <Notice
        kind="info"
        title={text('person.care.takenBack')}
        action={
          mayRecord && (
            <Button size="sm" variant="default" onClick={() => ask(true)}>
              {text('person.care.agreeAgain')}
            </Button>
          )
        }
      >
        {text('person.care.takenBack.say')}
      </Notice>
      {asking && (
        <RecordConsentModal
          personId={person.id}
          language={person.spokenLanguages[0] ?? 'en'}
          purpose="CARE"
          onClose={() => ask(false)}
        />
      )}
    </>
  );
};
