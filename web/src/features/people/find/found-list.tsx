import { Button } from '@mantine/core';
import { IconUserCheck, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { IdentifyContactDocument } from '../../../generated/commands';
import type { FindPersonsQuery } from '../../../generated/find';
import { useCommand } from '../../../graphql/use-command';
import { useCommandId } from '../../../graphql/use-command-id';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { PersonName } from '../../../ui/person-name';
import { RefusalNotice, type NotDone } from '../../../ui/refusal-notice';
import { changeFind, type FindState } from './find-state';
import classes from './find.module.css';

type Person = Extract<FindPersonsQuery['findPersons'], { readonly __typename: 'FoundPersons' }>['found'][number];
type FoundListProps = { readonly people: readonly Person[]; readonly contact: FindState['contact'] };

/** The people who may be the one at the desk, and why; the worker decides. */
export const FoundList = ({ people, contact }: FoundListProps) => {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { send, sending } = useCommand(IdentifyContactDocument);
  const { id: commandId } = useCommandId();
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = async (personId: string): Promise<void> => {
    setChosen(personId);
    if (contact) {
      const outcome = await send({ commandId, contactId: contact.id, personId });
      if (outcome.kind !== 'done') {
        setNotDone(outcome);
        return;
      }
      changeFind({ contact: null });
    }
    void navigate(`/people/${personId}`);
  };
  return (
    <>
      <RefusalNotice outcome={notDone} onAgain={() => chosen && void open(chosen)} sending={sending} />
      <h2 className={classes['count']}>{text('find.count', { count: people.length })}</h2>
      <ul className={classes['list']}>
        {people.map((person) => (
          <li key={person.id} className={classes['person']}>
            <div className={classes['who']}>
              <PersonName name={person.name} after={person.reference} />
            </div>
            <div className={classes['facts']}>
              <span>
                {[
                  person.birthYear === null ? null : text('find.born.in', { year: String(person.birthYear) }),
                  person.nationality === null ? null : format.country(person.nationality),
                  person.centre?.name ?? null,
                  person.phoneEnding === null ? null : text('find.phone', { ending: person.phoneEnding }),
                ]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </span>
              <span className={classes['reasons']}>
                {person.reasons.map((reason) => text(`MatchReason.${reason}`)).join(', ')}
              </span>
            </div>
            <span className={classes['strength']}>
              {person.strength === 'LIKELY' ? (
                <IconUserCheck size={18} stroke={1.75} aria-hidden />
              ) : (
                <IconUserQuestion size={18} stroke={1.75} aria-hidden />
              )}
              {text(`MatchStrength.${person.strength}`)}
            </span>
            <Button
              variant="default"
              size="sm"
              loading={sending && chosen === person.id}
              aria-label={text('find.same.label', { name: person.name.script })}
              onClick={() => void open(person.id)}
            >
              {text('find.same')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
