import { useMemo } from 'react';
import { CentreNamesDocument } from '../../generated/reports';
import type { Dimension } from '../../generated/schema';
import { useRead } from '../../graphql/use-read';
import type { MessageId } from '../../i18n/message-id';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';

const none = {};

const words: Readonly<Record<string, MessageId>> = {
  female: 'Sex.FEMALE',
  male: 'Sex.MALE',
  another: 'Sex.ANOTHER',
  'not-stated': 'Sex.NOT_STATED',
  'not-asked': 'Sex.NOT_ASKED',
};

const bands: Readonly<Record<string, MessageId>> = {
  '0-4': 'AgeBand.AGE_0_4',
  '5-11': 'AgeBand.AGE_5_11',
  '12-14': 'AgeBand.AGE_12_14',
  '15-17': 'AgeBand.AGE_15_17',
  '18-24': 'AgeBand.AGE_18_24',
  '25-29': 'AgeBand.AGE_25_29',
  '30-34': 'AgeBand.AGE_30_34',
  '35-44': 'AgeBand.AGE_35_44',
  '45-54': 'AgeBand.AGE_45_54',
  '55-59': 'AgeBand.AGE_55_59',
  '60+': 'AgeBand.AGE_60_PLUS',
  'not-known': 'AgeBand.AGE_NOT_KNOWN',
};

export type NameOf = (dimension: Dimension | undefined, code: string) => string;

/** The name of a code of a dimension in the chosen language; centres by their name in the directory. */
export const useCodes = (): NameOf => {
  const text = useText();
  const format = useFormat();
  const { data } = useRead({ document: CentreNamesDocument, variables: none });
  const centres = useMemo(() => new Map((data?.organisations.rows ?? []).map(({ id, name }) => [id, name])), [data]);
  return (dimension, code) => {
    const [year, part] = code.split('-');
    const word = dimension === 'SEX' ? words[code] : dimension === 'AGE_BAND' ? bands[code] : undefined;
    if (word !== undefined) return text(word);
    if (code === '' || code === 'not-known') return text('report.notKnown');
    switch (dimension) {
      case 'COUNTRY':
        return format.country(code);
      case 'CENTRE':
        return centres.get(code) ?? '…';
      case 'SERVICE':
        return serviceName(text, code);
      case 'QUARTER':
        return text('report.quarter', { quarter: part?.slice(1), year });
      case 'MONTH':
        return format.dateParts({ precision: 'MONTH', year: Number(year), month: Number(part), day: null }) ?? code;
      default:
        return code;
    }
  };
};
