import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { CorrectButton, type OnCorrect } from '../correct/correct-button';
import type { Correctable } from '../correct/recorded';
import { migrationFacts } from '../facts/fact-words';
import { wayInWords } from '../facts/way-words';
import { AddMigration } from './add-migration';
import { CloseMigration } from './close-migration';
import classes from './journey.module.css';

type JourneyListProps = {
  readonly person: Correctable;
  /** Opens the correction of a migration; absent where who reads may not. */
  readonly onCorrect: OnCorrect | undefined;
};

/** The migrations of a person, the one that is going on first, each with what can be said of it. */
export const JourneyList = ({ person, onCorrect }: JourneyListProps) => {
  const text = useText();
  const format = useFormat();
  const { episodes, episodeIds } = person;
  const mayRecord = person.may.includes('RECORD_JOURNEY');
  return (
    <>
      {episodes.length === 0 && <p className={classes['none']}>{text('person.migration.none')}</p>}
      {episodes.map((episode, index) => {
        const id = episodeIds[index];
        if (id === undefined) return null;
        const way = wayInWords(format, episode);
        return (
          <div key={id} className={classes['journey']}>
            {way}
            {index > 0 && <CorrectButton block="journey" episode={{ id, words: way }} onCorrect={onCorrect} />}
            <div className={classes['small']}>{migrationFacts(text, format, episode).join(' · ')}</div>
            {mayRecord && (episode.stage === 'DEPARTED' || episode.stage === 'ABROAD') && (
              <CloseMigration personId={person.id} episodeId={id} way={way} />
            )}
          </div>
        );
      })}
      {mayRecord && <AddMigration personId={person.id} />}
    </>
  );
};
