import { Select } from '@mantine/core';
import { ReceiversDocument } from '../../generated/ledgers';
import { useRead } from '../../graphql/use-read';
import { useText } from '../../i18n/use-text';
import classes from './oversight.module.css';

const nothing = {};

type ReceiverFilterProps = { readonly value: string | null; readonly onChange: (id: string | null) => void };

/** Which receiver a ledger is narrowed to, of those that the directory lists. */
export const ReceiverFilter = ({ value, onChange }: ReceiverFilterProps) => {
  const text = useText();
  const { data } = useRead({ document: ReceiversDocument, variables: nothing });
  const receivers = (data?.organisations.rows ?? []).filter(({ kind }) => kind !== 'CENTRE' && kind !== 'OPERATOR');
  return (
    <Select
      className={classes['filter'] ?? ''}
      label={text('ledger.receiver')}
      placeholder={text('desk.all')}
      clearable
      searchable
      data={receivers.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
};
