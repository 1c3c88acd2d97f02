import { useMemo } from 'react';
import { PreviewDisclosureDocument, type PreviewDisclosureQuery } from '../../generated/referrals';
import { useRead, type Reading } from '../../graphql/use-read';

/**
 * What a partner would be told of a person without any field, and whether their phone may travel at all. Asking is recorded as
 * opening the person, so it waits until that is needed.
 */
export const usePersonNeed = (personId: string, isNeeded: boolean): Reading<PreviewDisclosureQuery> => {
  const variables = useMemo(() => ({ input: { personId, fields: [], summary: '' } }), [personId]);
  return useRead({ document: PreviewDisclosureDocument, variables, pause: !isNeeded });
};

export type PersonNeed = Extract<
  PreviewDisclosureQuery['previewDisclosure'],
  { readonly __typename: 'DisclosurePreview' }
>;
