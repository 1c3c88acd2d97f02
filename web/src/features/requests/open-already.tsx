import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { OpenRequestsDocument } from '../../generated/requests';
import { useRead } from '../../graphql/use-read';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';

type OpenAlreadyProps = { readonly subjectId: string; readonly serviceCode: string | null };

/** Says that the same was asked for already and is open; whoever means another one goes on below. */
export const OpenAlready = ({ subjectId, serviceCode }: OpenAlreadyProps) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ subjectId, serviceCode: serviceCode ?? '' }), [serviceCode, subjectId]);
  const { data } = useRead({ document: OpenRequestsDocument, variables, pause: serviceCode === null });
  if (serviceCode === null) return null;
  return (data?.openRequests ?? []).map(({ id, number, receivedOn, assignedTo }) => (
    <Notice
      key={id}
      kind="info"
      title={text('request.new.already', { number, day: format.day(receivedOn) })}
      action={
        <Button size="sm" variant="default" component={Link} to={`/requests/${id}`}>
          {text('request.new.already.open', { number })}
        </Button>
      }
    >
      {text('request.new.already.say', { worker: assignedTo?.name ?? text('request.nobody') })}
    </Notice>
  ));
};
