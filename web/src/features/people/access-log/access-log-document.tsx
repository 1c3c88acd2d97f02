import { todayIn } from '../../../i18n/dates';
import type { AccessLogQuery } from '../../../generated/access-log';
import { useProfile } from '../../../session/use-session';
import { dayIn, documentWords, type DocumentLanguage, type DocumentWords } from './document-words';
import classes from './access-log.module.css';

export type AccessLog = Extract<AccessLogQuery['accessLog'], { readonly __typename: 'AccessLog' }>;
type Reading = AccessLog['readings'][number];

const whoIn = (words: DocumentWords, { roles, centre, receiver, kind }: Reading): string => {
  if (kind === 'RECEIVER_NEED' || kind === 'RECEIVER_AGREED') return receiver?.name ?? words.role.PARTNER_OFFICER;
  const role = roles.length === 0 ? words.staff : roles.map((one) => words.role[one]).join(', ');
  return centre === null ? role : `${role}, ${centre.name}`;
};

const whatIn = (words: DocumentWords, { kind, fields }: Reading): string =>
  fields.length === 0
    ? words.kind[kind]
    : `${words.kind[kind]}: ${fields.map((field) => words.field[field]).join(', ')}`;

const whyIn = (words: DocumentWords, { because, ground }: Reading): string => {
  if (because !== null) return words.because[because];
  return ground === null ? '' : words.ground[ground];
};

type DocumentProps = { readonly log: AccessLog; readonly language: DocumentLanguage };

/** The list as it is given to the person, in a language of theirs. */
export const AccessLogDocument = ({ log, language }: DocumentProps) => {
  const { timeZone } = useProfile();
  const words = documentWords[language];
  const today = dayIn(language, todayIn(timeZone, new Date()));
  return (
    <article lang={language} className={classes['document']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.say}</p>
      {log.readings.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.day}</th>
              <th scope="col">{words.columns.who}</th>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {log.readings.map((reading) => (
              <tr key={JSON.stringify(reading)}>
                <td>{dayIn(language, reading.day)}</td>
                <td>{whoIn(words, reading)}</td>
                <td>{whatIn(words, reading)}</td>
                <td>{whyIn(words, reading)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {log.more && <p>{words.more}</p>}
      <p>{words.ask}</p>
      <p>{words.madeOn.replace('{day}', today)}</p>
    </article>
  );
};
