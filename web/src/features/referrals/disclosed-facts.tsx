import type { ReactNode } from 'react';
import { ledBy } from '../../forms/led-by';
import { everyDisclosedField } from '../../generated/codes';
import type { AgeBand, DisclosedField, PhoneOwner, PhoneSafety, Sex, Stage } from '../../generated/schema';
import type { DateParts } from '../../i18n/dates';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { PersonName } from '../../ui/person-name';
import classes from './disclosed-facts.module.css';

export type Need = {
  readonly language: string | null;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly interpreterNeeded: boolean;
};

type Phone = {
  readonly number: string;
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours: string | null;
  readonly sayYouAre: string | null;
};

export type Agreed = {
  readonly name: { readonly script: string; readonly latin: string | null } | null;
  readonly birth: DateParts | null;
  readonly nationality: string | null;
  readonly phone: Phone | null;
  readonly corridor: {
    readonly origin: string;
    readonly destination: string | null;
    readonly stage: Stage;
  } | null;
};

type FactProps = { readonly name: string; readonly children: ReactNode; readonly className?: string | undefined };

/** One line of a list of facts; it stands in the list itself, nothing between. */
export const Fact = ({ name, children, className = '' }: FactProps) => (
  <div className={`${classes['fact']} ${className}`}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className={classes['facts']}>{children}</dl>
);

/** What a receiver reads of a person before it accepts: nothing that names her. */
export const NeedFacts = ({ need }: { readonly need: Need }) => {
  const text = useText();
  const format = useFormat();
  const language = need.language === null ? text('shown.language.none') : format.language(need.language);
  return (
    <>
      <Fact name={text('shown.language')}>{language}</Fact>
      <Fact name={text('shown.interpreter')}>
        {text(need.interpreterNeeded ? 'shown.interpreter.yes' : 'shown.interpreter.no', { language })}
      </Fact>
      <Fact name={text('shown.sex')}>{text(`Sex.${need.sex}`)}</Fact>
      <Fact name={text('shown.age')}>{text(`AgeBand.${need.ageBand}`)}</Fact>
    </>
  );
};

const PhoneFact = ({ phone }: { readonly phone: Phone }) => {
  const text = useText();
  return (
    <>
      <a href={`tel:${phone.number.replaceAll(/[^+\d]/gu, '')}`} dir="ltr" className={classes['phone']}>
        {phone.number}
      </a>
      <span className={classes['more']}>
        {text('shown.phone.safe', {
          safety: text(`PhoneSafety.${phone.safe}`),
          owner: text(`PhoneOwner.${phone.whose}`),
        })}
      </span>
      {phone.hours !== null && (
        <strong className={classes['care']}>{text('shown.phone.hours', { hours: phone.hours })}</strong>
      )}
      {phone.safe === 'ONLY_WHEN' && phone.hours === null && (
        <strong className={classes['care']}>{text('shown.phone.hours.unsaid')}</strong>
      )}
      {phone.sayYouAre !== null && (
        <strong className={classes['care']}>{text('shown.phone.sayYouAre', { words: phone.sayYouAre })}</strong>
      )}
    </>
  );
};

type AgreedFactsProps = { readonly agreed: Agreed; readonly fields?: readonly DisclosedField[] };

/** The agreed fields; with `fields`, those that were chosen but hold nothing say so. */
export const AgreedFacts = ({ agreed, fields = [] }: AgreedFactsProps) => {
  const text = useText();
  const format = useFormat();
  const { name, birth, nationality, phone, corridor } = agreed;
  const place = corridor && {
    origin: format.country(corridor.origin),
    destination: corridor.destination === null ? '' : format.country(corridor.destination),
    stage: text(`Stage.${corridor.stage}`),
  };
  const values: Record<DisclosedField, ReactNode> = {
    NAME: name && <PersonName name={name} />,
    PHONE: phone && <PhoneFact phone={phone} />,
    BIRTH_DATE: birth && (format.dateParts(birth) ?? text('date.unknown')),
    NATIONALITY: nationality === null ? null : format.country(nationality),
    CORRIDOR: place && text(place.destination === '' ? 'shown.corridor.one' : 'shown.corridor', place),
  };
  const order = ledBy(everyDisclosedField, 'NAME', 'PHONE');
  return (
    <>
      {order
        .filter((field) => values[field] !== null || fields.includes(field))
        .map((field) => (
          <Fact key={field} name={text(`DisclosedField.${field}`)}>
            {values[field] ?? <span className={classes['none']}>{text('shown.notRecorded')}</span>}
          </Fact>
        ))}
    </>
  );
};

/** The need in one line, for lists. */
export const NeedLine = ({ need }: { readonly need: Need }) => {
  const text = useText();
  const format = useFormat();
  const parts = [
    text(`need.person.${need.sex}`),
    text(`AgeBand.${need.ageBand}`),
    need.language === null ? null : text('need.speaks', { language: format.language(need.language) }),
    text(need.interpreterNeeded ? 'need.interpreter' : 'need.noInterpreter'),
  ].filter((part) => part !== null);
  return <span className={classes['line']}>{parts.join(' · ')}</span>;
};
