import type { ConsentEvidenceQuery } from '../../../generated/consent-evidence';
import { dayIn, type DocumentLanguage } from '../access-log/document-words';
import paper from '../access-log/access-log.module.css';
import { evidenceWords, type EvidenceWords } from './evidence-words';
import classes from './evidence.module.css';

export type Evidence = Extract<ConsentEvidenceQuery['consentEvidence'], { readonly __typename: 'ConsentEvidence' }>;

type Fact = readonly [name: string, value: string | null];

const countryIn = (language: DocumentLanguage, country: string): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;

const sharedFacts = (words: EvidenceWords, evidence: Evidence, language: DocumentLanguage): readonly Fact[] =>
  evidence.purpose === 'SHARING'
    ? [
        [words.receiver, evidence.receiver?.name ?? null],
        [words.country, evidence.countries.map((country) => countryIn(language, country)).join(', ')],
        [words.parts, [words.need, ...evidence.fields.map((field) => words.field[field]), words.summary].join('; ')],
      ]
    : [];

const saidFacts = (words: EvidenceWords, evidence: Evidence): readonly Fact[] => {
  const { givenBy, relation, childAssent, witness, witnessRole } = evidence;
  return [
    [words.givenBy, [words.giver[givenBy], relation].filter(Boolean).join(', ')],
    [words.assent, childAssent === null ? null : childAssent ? words.yes : words.no],
    [words.how, words.mode[evidence.mode]],
    [words.witness, [witness, witnessRole && words.role[witnessRole]].filter(Boolean).join(', ') || null],
    [words.recording, evidence.recording],
    [words.interpreter, words.interpreted[evidence.interpreter]],
  ];
};

type PaperProps = { readonly evidence: Evidence; readonly language: DocumentLanguage };

/** A yes or no on paper: the words as they were shown, how it was said, and a place for the person's own mark. */
export const EvidencePaper = ({ evidence, language }: PaperProps) => {
  const words = evidenceWords[language];
  const day = (on: string | null) => on && dayIn(language, on);
  const facts: readonly Fact[] = [
    [words.name, [evidence.name.script, evidence.name.latin].filter(Boolean).join(' / ')],
    [words.number, evidence.reference],
    [words.about, words.purpose[evidence.purpose]],
    ...sharedFacts(words, evidence, language),
    [words.answer, words.state[evidence.decision]],
    [words.day, day(evidence.decidedOn)],
    [words.until, day(evidence.validUntil)],
    [words.ended, day(evidence.endedOn)],
    [words.centre, evidence.centre?.name ?? null],
    ...saidFacts(words, evidence),
  ];
  return (
    <article
      lang={language}
      className={`${paper['document']} ${evidence.mayBePrinted ? '' : paper['unprinted']}`}
      aria-label={words.title}
    >
      <h2>{words.title}</h2>
      <h3>{words.readOut}</h3>
      <p className={classes['words']} lang={evidence.wordingLanguage} dir="auto">
        {evidence.text ?? words.notKept}
      </p>
      <dl className={classes['facts']}>
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        <dt>{words.wording}</dt>
        <dd className={classes['hash']}>
          {evidence.wordingId} · {evidence.wordingLanguage} · {evidence.hash}
        </dd>
      </dl>
      <p>{words.takeBack}</p>
      <div className={classes['signing']}>
        {evidence.mode === 'THUMBPRINT' ? (
          <div className={classes['thumb']}>{words.thumb}</div>
        ) : (
          <div className={classes['line']}>{words.sign}</div>
        )}
        {evidence.witnessRole !== null && <div className={classes['line']}>{words.witnessSigns}</div>}
      </div>
    </article>
  );
};
