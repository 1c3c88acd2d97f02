import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { MigrationFields } from '../facts/contact-fields';
import { NationalityFields, type FieldsProps } from '../facts/fact-fields';
import { wayInWords } from '../facts/way-words';
import type { RegisterValues } from './register.values';

type StepProps = FieldsProps<RegisterValues>;

type OfferedProps = { readonly words: string; readonly onTake: () => void };

/** What is recorded of the family, to be taken over by a click: it is no answer before. */
const Offered = ({ words, onTake }: OfferedProps) => {
  const text = useText();
  return (
    <Notice
      kind="info"
      title={text('register.family.offered', { words })}
      action={
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {text('register.family.take')}
        </Button>
      }
    />
  );
};

export const OfferedLanguages = ({ values: { family, spokenLanguages: said }, change }: StepProps) => {
  const format = useFormat();
  if (!family || said.length > 0) return null;
  const { spokenLanguages, interfaceLanguage } = family;
  const words = format.list(spokenLanguages.map(format.language));
  return <Offered words={words} onTake={() => change({ spokenLanguages, interfaceLanguage })} />;
};

export const NationalityStep = (step: StepProps) => {
  const format = useFormat();
  const { family, nationalityAnswer } = step.values;
  const nationality = family?.nationality ?? null;
  return (
    <>
      {nationality !== null && nationalityAnswer === null && (
        <Offered
          words={format.country(nationality)}
          onTake={() => step.change({ nationalityAnswer: 'known', nationality })}
        />
      )}
      <NationalityFields {...step} />
    </>
  );
};

export const MigrationStep = (step: StepProps) => {
  const format = useFormat();
  const { family, migrationAnswer } = step.values;
  const episode = family?.episode ?? null;
  return (
    <>
      {episode !== null && migrationAnswer === null && (
        <Offered
          words={wayInWords(format, episode)}
          onTake={() =>
            step.change({
              migrationAnswer: 'yes',
              origin: episode.origin,
              destination: episode.destination,
              stage: episode.stage,
              purpose: episode.purpose,
            })
          }
        />
      )}
      <MigrationFields {...step} />
    </>
  );
};
