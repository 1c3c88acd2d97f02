import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { CountrySelect } from '../../forms/country-select';
import { byServiceWords } from '../../forms/service-filter';
import { everyOfferingOrder } from '../../generated/codes';
import type { OfferingOrder } from '../../generated/schema';
import { requestableServices, serviceName } from '../../i18n/services';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { PageHead } from '../../ui/page-head';
import { TabBar } from '../../ui/tab-bar';
import { OfferingsTable } from './offerings-table';
import { OrganisationsTable } from './organisations-table';
import { useNarrowing } from './use-narrowing';
import classes from './directory.module.css';

const tabs = ['services', 'organisations'] as const;

/** Who offers what and is open now, and which organisations there are. */
export const DirectoryPage = () => {
  const text = useText();
  const index = useServiceIndex();
  const narrowing = useNarrowing();
  const [tab, setTab] = useKept<(typeof tabs)[number]>('tab', 'services');
  const [serviceCode, setServiceCode] = useKept<string | null>('service', null);
  const [sort, setSort] = useKept<OfferingOrder>('sort', 'SUITS');
  const services = useMemo(
    () => requestableServices.map((code) => ({ value: code, label: serviceName(text, code) })),
    [text],
  );
  return (
    <>
      <PageHead tab={text('directory.title')} title={text('directory.title')} />
      <div className={classes['filters']}>
        <TextInput
          id="words"
          type="search"
          label={text('directory.find')}
          placeholder={text('directory.find.hint')}
          value={narrowing.typed}
          maxLength={100}
          autoComplete="off"
          onChange={({ currentTarget }) => narrowing.setTyped(currentTarget.value)}
          w={280}
        />
        <CountrySelect
          id="country"
          label={text('directory.country')}
          value={narrowing.country}
          onChange={narrowing.setCountry}
          width={220}
        />
        {tab === 'services' && (
          <>
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
              w={260}
            />
            <Select
              id="sort"
              label={text('directory.sort')}
              data={everyOfferingOrder.map((order) => ({ value: order, label: text(`directory.sort.${order}`) }))}
              value={sort}
              onChange={(order) => order !== null && setSort(order)}
              allowDeselect={false}
              w={180}
            />
          </>
        )}
        <Checkbox
          id="open-now"
          label={text('directory.openNow')}
          checked={narrowing.openNow}
          onChange={({ currentTarget }) => narrowing.setOpenNow(currentTarget.checked)}
        />
      </div>
      <TabBar
        label={text('directory.tabs')}
        tabs={tabs.map((name) => ({ name, label: text(`directory.${name}`) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'services' ? (
          <OfferingsTable
            narrowed={narrowing.asked}
            wordsMean={narrowing.wordsMean}
            serviceCode={serviceCode}
            sort={sort}
          />
        ) : (
          <OrganisationsTable narrowed={narrowing.asked} />
        )}
      </TabBar>
    </>
  );
};
