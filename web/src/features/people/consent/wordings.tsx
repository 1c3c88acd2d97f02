import { useMemo } from 'react';
import { ConsentWordingsDocument, type ConsentWordingsQuery } from '../../../generated/consent';
import { useRead, type Reading } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';

export type Wording = ConsentWordingsQuery['consentWordings'][number];

/** The words for a language, as the register keeps them. */
export const useWordings = (language: string): Reading<ConsentWordingsQuery> => {
  const variables = useMemo(() => ({ language }), [language]);
  return useRead({ document: ConsentWordingsDocument, variables });
};

type WordingFallbackProps = { readonly wanted: string; readonly wordings: readonly Wording[] };

export const WordingFallback = ({ wanted, wordings }: WordingFallbackProps) => {
  const text = useText();
  const format = useFormat();
  if (wordings.every(({ language }) => language === wanted)) return null;
  return <Notice kind="info" title={text('register.wordingFallback', { language: format.language(wanted) })} />;
};
