import type { ReactNode } from 'react';
import { Choice } from '../../../forms/choice';
import { problemOf } from '../../../forms/problems';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { MigrationFields, PhoneFields } from '../facts/contact-fields';
import {
  BirthFields,
  InterfaceLanguageField,
  InterpreterLanguageField,
  NameFields,
  NationalityFields,
  RelationFields,
  SexFields,
  SpokenLanguagesField,
  type FieldsProps,
} from '../facts/fact-fields';
import type { CorrectedValues } from './correct.values';
import { factInWords } from './fact-in-words';
import { Moved, type MovedProps } from './moved';
import type { Fact, Recorded } from './recorded';
import classes from './correct.module.css';

type Asking = FieldsProps<CorrectedValues>;

const InterpreterFields = (asking: Asking) => {
  const text = useText();
  const { values, change, problems } = asking;
  return (
    <>
      <Choice
        id="interpreted"
        label={text('correct.interpreted')}
        inRow
        problem={problemOf(problems, 'interpreted')}
        options={[
          { value: 'yes', label: text('correct.interpreted.yes') },
          { value: 'no', label: text('correct.interpreted.no') },
        ]}
        value={values.interpreted}
        onChange={(interpreted) => change({ interpreted })}
      />
      {values.interpreted === 'yes' && <InterpreterLanguageField {...asking} />}
    </>
  );
};

const askedBy: Readonly<Record<Fact, (asking: Asking) => ReactNode>> = {
  name: (asking) => <NameFields {...asking} />,
  birth: (asking) => <BirthFields {...asking} />,
  sex: (asking) => <SexFields {...asking} inRow />,
  nationality: (asking) => <NationalityFields {...asking} isNamed />,
  relation: (asking) => <RelationFields {...asking} inRow />,
  spokenLanguages: (asking) => <SpokenLanguagesField {...asking} />,
  interfaceLanguage: (asking) => <InterfaceLanguageField {...asking} />,
  interpreterLanguage: (asking) => <InterpreterFields {...asking} />,
  phone: (asking) => <PhoneFields {...asking} />,
  episode: (asking) => <MigrationFields {...asking} />,
};

type MovedFact = Omit<MovedProps, 'now'> & { readonly fact: Fact; readonly recorded: Recorded };

type FactFieldsProps = Asking &
  MovedFact & {
    /** Whether somebody else changed it since it was touched here. */
    readonly isMoved: boolean;
  };

/** The fields of one fact, and what it is now where somebody else was quicker. */
export const FactFields = ({ isMoved, fact, recorded, onKeep, onTake, takesFocus, ...asking }: FactFieldsProps) => {
  const text = useText();
  const format = useFormat();
  const now = factInWords(text, format, fact, recorded[fact]);
  return (
    <div className={classes['fact']}>
      {askedBy[fact](asking)}
      {isMoved && <Moved now={now} onKeep={onKeep} onTake={onTake} takesFocus={takesFocus} />}
    </div>
  );
};

/** The field to which something is said of a fact as a whole. */
export const firstField = {
  name: 'script',
  birth: 'birth',
  sex: 'sex',
  nationality: 'nationality',
  relation: 'relation',
  spokenLanguages: 'spokenLanguages',
  interfaceLanguage: 'interfaceLanguage',
  interpreterLanguage: 'interpreted',
  phone: 'phoneAnswer',
  episode: 'migrationAnswer',
} as const satisfies Readonly<Record<Fact, string>>;
