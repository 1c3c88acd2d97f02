import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { MergePair } from './merge-pair';
import { DecidePair } from './decide-pair';
import { inOrder, speaks, wordsOf, type Agreement, type Pair, type Side } from './pair';
import classes from './duplicates.module.css';

type PairCardProps = { readonly pair: Pair; readonly onLook: () => void };

const Writing = ({ name, others }: { readonly name: string; readonly others: readonly (string | null)[] }) => (
  <bdi className={classes['writing']}>
    {wordsOf(name, others).map(({ word, shared }, at) => (
      <span key={at}>
        {at > 0 && ' '}
        {shared ? word : <mark className={classes['differs']}>{word}</mark>}
      </span>
    ))}
  </bdi>
);

const Name = ({ side, against }: { readonly side: Side; readonly against: Side }) => {
  const text = useText();
  const { script, latin } = side.name;
  const others = [against.name.script, against.name.latin];
  const names = (
    <>
      <Writing name={script} others={others} />
      {latin !== null && latin !== script && <Writing name={latin} others={others} />}
    </>
  );
  return (
    <>
      {names}
      <Link to={`/people/${side.id}`}>{side.reference}</Link>
      {!side.mayOpen && <span className={classes['dim']}>{text('duplicates.needsReason')}</span>}
    </>
  );
};

const Sentence = ({ agreement }: { readonly agreement: Agreement | undefined }) => {
  const text = useText();
  if (!agreement) return <span className={classes['dim']}>{text('duplicates.notSaid')}</span>;
  return (
    <>
      <span>{text(`AgreementLevel.${agreement.level}`)}</span>
      <span className={classes['dim']}>{text(`duplicates.speaks.${speaks(agreement)}`)}</span>
    </>
  );
};

/** What is next where two records were said to be of one person, and who still has to say so where somebody is protected. */
const Next = ({ pair, onLook }: PairCardProps) => {
  const text = useText();
  const keptOne = [pair.one, pair.other].find(({ id }) => id === pair.mergeKeptId);
  return (
    <>
      {pair.proposed && (
        <Notice kind="info" title={text('duplicates.proposed', { decision: text(`PairDecision.${pair.proposed}`) })} />
      )}
      {pair.state === 'UNSURE' && <Notice kind="info" title={text('duplicates.unsure')} />}
      {pair.state === 'SAME' && (
        <Notice kind="info" title={text('duplicates.next')} action={<MergePair pair={pair} onLook={onLook} />} />
      )}
      {keptOne && <Notice kind="info" title={text('merging.proposed', { reference: keptOne.reference })} />}
    </>
  );
};

/** Two records side by side: what differs is marked, and a sentence for each field says how it agrees. */
export const PairCard = ({ pair, onLook }: PairCardProps) => {
  const text = useText();
  const format = useFormat();
  const { fields } = pair;
  const [one, other] = inOrder(pair);
  const unknown = text('duplicates.unknown');
  const of = (field: Agreement['field']) => fields.find((agreement) => agreement.field === field);
  const facts: readonly (readonly [Agreement['field'], (side: Side, against: Side) => ReactNode])[] = [
    ['NAME', (side, against) => <Name side={side} against={against} />],
    ['BIRTH', ({ birthYear }) => (birthYear === null ? unknown : text('duplicates.born', { year: String(birthYear) }))],
    ['SEX', ({ sex }) => text(`Sex.${sex}`)],
    ['NATIONALITY', ({ nationality }) => (nationality === null ? unknown : format.country(nationality))],
    [
      'PHONE',
      ({ phoneEnding }) => (phoneEnding === null ? unknown : text('duplicates.phone', { ending: phoneEnding })),
    ],
    ...(of('DOCUMENT') ? [['DOCUMENT', () => text('duplicates.document')] as const] : []),
  ];
  const registered = (side: Side) =>
    text('duplicates.registered', { day: format.day(side.registeredOn), centre: side.centre?.name ?? '' });
  return (
    <Card title={text('duplicates.pair', { one: one.reference, other: other.reference })}>
      <p className={classes['strength']}>
        {text(`PairStrength.${pair.strength}`)}
        {pair.isProtected && <> · {text('duplicates.protected')}</>}
      </p>
      <table className={classes['sides']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{registered(one)}</th>
            <th scope="col">{registered(other)}</th>
            <th scope="col">{text('duplicates.agree')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(([field, fact]) => (
            <tr key={field}>
              <th scope="row">{text(`ComparedField.${field}`)}</th>
              <td>{fact(one, other)}</td>
              <td>{fact(other, one)}</td>
              <td>
                <Sentence agreement={of(field)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Next pair={pair} onLook={onLook} />
      <DecidePair pair={pair} onLook={onLook} />
    </Card>
  );
};
