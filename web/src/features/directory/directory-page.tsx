import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { CountrySelect } from '../../forms/country-select';
import { byServiceWords } from '../../forms/service-filter';
import { requestableServices, serviceName } from '../../i18n/services';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { PageHead } from '../../ui/page-head';
import { TabBar } from '../../ui/tab-bar';
import { OfferingsTable } from './offerings-table';
import { OrganisationsTable } from './organisations-table';
import classes from './directory.module.css';

const tabs = ['services', 'organisations'] as const;

/** Who offers what, and which organisations there are. */
export const DirectoryPage = () => {
  const text = useText();
  const index = useServiceIndex();
  const [tab, setTab] = useKept<(typeof tabs)[number]>('tab', 'services');
  const [country, setCountry] = useKept<string | null>('country', null);
  const [serviceCode, setServiceCode] = useKept<string | null>('service', null);
  const services = useMemo(
    () => requestableServices.map((code) => ({ value: code, label: serviceName(text, code) })),
    [text],
  );
  return (
    <>
      <PageHead tab={text('directory.title')} title={text('directory.title')} />
      <div className={classes['filters']}>
        <CountrySelect
          id="country"
          label={text('directory.country')}
          value={country}
          onChange={setCountry}
          width={260}
        />
        {tab === 'services' && (
          <Select
            id="service"
            label={text('directory.service')}
            data={services}
            value={serviceCode}
            onChange={setServiceCode}
            searchable
            filter={byServiceWords(index)}
            clearable
            clearButtonProps={{ 'aria-label': text('form.clear') }}
            placeholder={text('directory.anyService')}
            nothingFoundMessage={text('choose.nothing')}
            w={340}
          />
        )}
      </div>
      <TabBar
        label={text('directory.tabs')}
        tabs={tabs.map((name) => ({ name, label: text(`directory.${name}`) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'services' ? (
          <OfferingsTable country={country} serviceCode={serviceCode} />
        ) : (
          <OrganisationsTable country={country} />
        )}
      </TabBar>
    </>
  );
};
