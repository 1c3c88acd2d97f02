import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ConsentPurpose, ConsentState, PersonAction } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import type { Correctable } from '../correct/recorded';
import { wayInWords } from '../facts/way-words';
import classes from './in-error.module.css';
import { EnterInErrorDialog, type Entry } from './enter-in-error-dialog';

type Yes = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentState;
  readonly decidedOn: string;
  readonly receiver: { readonly name: string } | null;
};

type PersonInErrorProps = {
  readonly person: {
    readonly id: string;
    readonly may: readonly PersonAction[];
    readonly consents: readonly Yes[];
    readonly episodes: Correctable['episodes'];
    readonly episodeIds: readonly string[];
  };
};

/** The way to say that this person, a yes of theirs or their migration was entered in error. */
export const PersonInError = ({ person }: PersonInErrorProps) => {
  const text = useText();
  const format = useFormat();
  const [isAsking, ask] = useState(false);
  if (!person.may.includes('ENTER_IN_ERROR')) return null;
  const yeses = person.consents
    .filter(({ decision }) => decision === 'GIVEN')
    .map(({ id, purpose, receiver, decidedOn }): Entry => ({
      kind: 'CONSENT',
      entryId: id,
      words: [
        text('inError.consent', { purpose: text(`ConsentPurpose.${purpose}`) }),
        receiver?.name,
        format.day(decidedOn),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  const migrations = person.episodeIds.map((id, index): Entry => {
    const episode = person.episodes[index];
    const way = episode && person.episodes.length > 1 ? wayInWords(format, episode) : null;
    return {
      kind: 'EPISODE',
      entryId: id,
      words: [text('EntryKind.EPISODE'), way].filter(Boolean).join(' · '),
    };
  });
  const whole: Entry = { kind: 'PERSON', entryId: person.id, words: text('EntryKind.PERSON') };
  return (
    <>
      <Button size="compact-sm" variant="subtle" className={classes['begin'] ?? ''} onClick={() => ask(true)}>
        {text('inError.enter')}
      </Button>
      {isAsking && (
        <EnterInErrorDialog
          of={person.id}
          say={text('inError.enter.person.say')}
          entries={[whole, ...yeses, ...migrations]}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
};
