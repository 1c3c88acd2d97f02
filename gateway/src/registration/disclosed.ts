import type { CallOutput, getDisclosed } from '@mrc/contracts';
import { assertNever } from '@mrc/kernel';

type DisclosedView = CallOutput<typeof getDisclosed>[number];

/** What a receiver may read, as the member of the union `Disclosed` it is. */
export const disclosedMember = (view: DisclosedView) => {
  switch (view.kind) {
    case 'need':
      return { __typename: 'Need', ...view.need };
    case 'agreed':
      return { __typename: 'Agreed', need: view.need, ...view.agreed };
    case 'not-yet':
      return { __typename: 'NotYet', disclosureId: view.disclosureId };
    case 'withheld':
      return {
        __typename: 'Withheld',
        disclosureId: view.disclosureId,
        reason: view.reason,
        exception: view.exception,
      };
    default:
      return assertNever(view);
  }
};
