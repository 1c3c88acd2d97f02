import { useMemo } from 'react';
import { CentreNamesDocument } from '../../generated/reports';
import type { Dimension } from '../../generated/schema';
import { useRead } from '../../graphql/use-read';
import { useLanguage } from '../../i18n/language-provider';
import type { MessageId } from '../../i18n/message-id';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';

const none = {};

const words: Readonly<Record<string, MessageId>> = {
  female: 'sex.FEMALE',
  male: 'sex.MALE',
  another: 'sex.ANOTHER',
  'not-stated': 'sex.NOT_STATED',
  'not-asked': 'sex.NOT_ASKED',
};

const bands: Readonly<Record<string, MessageId>> = {
  '0-4': 'ageBand.AGE_0_4',
  '5-11': 'ageBand.AGE_5_11',
  '12-14': 'ageBand.AGE_12_14',
  '15-17': 'ageBand.AGE_15_17',
  '18-24': 'ageBand.AGE_18_24',
  '25-29': 'ageBand.AGE_25_29',
  '30-34': 'ageBand.AGE_30_34',
  '35-44': 'ageBand.AGE_35_44',
  '45-54': 'ageBand.AGE_45_54',
  '55-59': 'ageBand.AGE_55_59',
  '60+': 'ageBand.AGE_60_PLUS',
  'not-known': 'ageBand.AGE_NOT_KNOWN',
};

export type NameOf = (dimension: Dimension | undefined, code: string) => string;

/** The name of a code of a dimension in the chosen language; centres by their name in the directory. */
export const useCodes = (): NameOf => {
  const text = useText();
  const format = useFormat();
  const { language } = useLanguage();
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
        return serviceName(code, language);
      case 'QUARTER':
        return text('report.quarter', { quarter: part?.slice(1), year });
      case 'MONTH':
        return format.dateParts({ precision: 'MONTH', year: Number(year), month: Number(part), day: null }) ?? code;
      default:
        return code;
    }
  };
};
