import { Chip, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Choice } from '../../forms/choice';
import type { Domain } from '../../i18n/services';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useText } from '../../i18n/use-text';
import { searchServices } from './service-search';
import classes from './requests.module.css';

const askable: readonly Domain[] = ['INFO', 'LEG', 'DOC', 'HLT', 'HUM', 'PRO', 'SOC', 'EMP', 'EDU', 'ECO'];

type ServicePickerProps = {
  readonly id: string;
  readonly problem: string | null;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
};

/** Finds a service by words or by its field of help. */
export const ServicePicker = ({ id, problem, value, onChange }: ServicePickerProps) => {
  const text = useText();
  const index = useServiceIndex();
  const [typed, setTyped] = useState('');
  const [domain, setDomain] = useState<Domain | null>(null);
  const found = useMemo(() => searchServices(index, typed, domain), [domain, index, typed]);
  return (
    <div>
      <TextInput
        label={text('request.new.search')}
        description={text('request.new.search.hint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        mb="xs"
      />
      <Chip.Group
        value={domain ?? ''}
        onChange={(chosen) => setDomain(askable.find((each) => each === chosen) ?? null)}
      >
        <Group gap={6} mb="sm" role="group" aria-label={text('request.new.domains')}>
          <Chip value="" size="sm">
            {text('request.new.all')}
          </Chip>
          {askable.map((each) => (
            <Chip key={each} value={each} size="sm">
              {text(`domain.${each}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={classes['services']}>
        {found.length === 0 ? (
          <p className={classes['none']}>{text('request.new.none')}</p>
        ) : (
          <Choice
            id={id}
            label={text('request.new.services')}
            hideLabel
            tight
            problem={problem}
            options={found.map(({ code, domain: its }) => ({
              value: code,
              label: text(`ServiceCode.${code}`),
              ...(domain === null ? { hint: text(`domain.${its}`) } : {}),
            }))}
            value={value}
            onChange={onChange}
          />
        )}
      </div>
    </div>
  );
};
