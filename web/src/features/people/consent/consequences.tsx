import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { WithdrawalConsequencesDocument, type WithdrawalConsequencesQuery } from '../../../generated/consent';
import { useRead } from '../../../graphql/use-read';
import { useText } from '../../../i18n/use-text';
import { Loaded } from '../../../ui/screen-state';

type Consequences = Extract<
  WithdrawalConsequencesQuery['withdrawalConsequences'],
  { readonly __typename: 'WithdrawalConsequences' }
>;

const Facts = ({ follows, views, openRequests }: Consequences) => {
  const text = useText();
  return (
    <ul>
      {views.map(({ id, becomes, receiver }) => (
        <li key={id}>{text(`ClosingBecomes.${becomes}`, { receiver: receiver?.name ?? '…' })}</li>
      ))}
      {follows.map((fact) => (
        <li key={fact}>{text(`WithdrawalFollows.${fact}`)}</li>
      ))}
      {openRequests !== null && <li>{text('person.consent.withdraw.requests', { count: openRequests })}</li>}
    </ul>
  );
};

type ConsequencesProps = { readonly personId: string; readonly consentId: string };

/** What taking a consent back will bring about, fact by fact, to be read out before it is done. */
export const WithdrawalFacts = ({ personId, consentId }: ConsequencesProps) => {
  const text = useText();
  const variables = useMemo(() => ({ personId, consentId }), [consentId, personId]);
  const reading = useRead({ document: WithdrawalConsequencesDocument, variables });
  return (
    <section aria-label={text('person.consent.withdraw.follows')}>
      <Loaded reading={reading} skeleton={<Skeleton height={96} mb="md" />}>
        {({ withdrawalConsequences: said }) =>
          said.__typename === 'WithdrawalConsequences' ? <Facts {...said} /> : null
        }
      </Loaded>
    </section>
  );
};
