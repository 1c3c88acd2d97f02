import { useMemo } from 'react';
import { PreviewDisclosureDocument, type PreviewDisclosureQuery } from '../../generated/referrals';
import { useRead, type Reading } from '../../graphql/use-read';

/** What a partner would be told of a person without any field, and whether their phone may travel at all. */
export const usePersonNeed = (personId: string): Reading<PreviewDisclosureQuery> => {
  const variables = useMemo(() => ({ input: { personId, fields: [], summary: '' } }), [personId]);
  return useRead({ document: PreviewDisclosureDocument, variables });
};

export type PersonNeed = Extract<
  PreviewDisclosureQuery['previewDisclosure'],
  { readonly __typename: 'DisclosurePreview' }
>;
