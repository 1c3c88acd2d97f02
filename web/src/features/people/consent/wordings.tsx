import { useMemo } from 'react';
import { ConsentWordingsDocument, type ConsentWordingsQuery } from '../../../generated/consent';
import type { WordingPartiesInput } from '../../../generated/schema';
import { useRead, type Reading } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useProfile } from '../../../session/use-session';
import { Notice } from '../../../ui/notice';

export type Wording = ConsentWordingsQuery['consentWordings'][number];

/** What the person decides for the own centre, which the words name. */
export const useOwnCentre = (): WordingPartiesInput => {
  const { organisationName } = useProfile();
  return useMemo(() => ({ centre: organisationName || null, receiver: null, country: null }), [organisationName]);
};

/** The words for a language, as the register keeps them, with the own centre's name in them. */
export const useWordings = (language: string): Reading<ConsentWordingsQuery> => {
  const named = useOwnCentre();
  const variables = useMemo(() => ({ language, named }), [language, named]);
  return useRead({ document: ConsentWordingsDocument, variables });
};

type WordingFallbackProps = { readonly wanted: string; readonly wordings: readonly Wording[] };

export const WordingFallback = ({ wanted, wordings }: WordingFallbackProps) => {
  const text = useText();
  const format = useFormat();
  if (wordings.every(({ language }) => language === wanted)) return null;
  return <Notice kind="info" title={text('register.wordingFallback', { language: format.language(wanted) })} />;
};
