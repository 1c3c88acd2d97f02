import { Button } from '@mantine/core';
import { useState } from 'react';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import type { Request, RequestModalProps } from './request';
import classes from './requests.module.css';
import { TakeOutModal } from './take-out-modal';
import { useWorkerName } from './use-worker-name';

type Service = Request['services'][number];

/** What changed of the services since the page was opened: the last one that the reader recorded, and the one that was taken out. */
const useNews = (services: readonly Service[]) => {
  const { staffId } = useProfile();
  const [foundHere] = useState(services);
  const [seen, see] = useState(services);
  const fresh = services.filter(({ id }) => !seen.some((one) => one.id === id));
  if (fresh.length > 0) see([...seen, ...fresh]);
  const isThere = ({ id }: Service): boolean => services.some((one) => one.id === id);
  const wasThere = ({ id }: Service): boolean => foundHere.some((one) => one.id === id);
  return {
    recorded: services.filter((one) => one.recordedBy?.id === staffId && !wasThere(one)).at(-1),
    takenOut: seen.filter((one) => !isThere(one)).at(-1),
  };
};

/** What the centre itself gave on a request and who recorded it when; what was recorded or taken out just now is said. */
export const ServicesGiven = ({ request, onLook }: Pick<RequestModalProps, 'request' | 'onLook'>) => {
  const text = useText();
  const format = useFormat();
  const workerName = useWorkerName();
  const { services, may } = request;
  const { recorded, takenOut } = useNews(services);
  const [wrong, takeOut] = useState<Service | null>(null);
  if (services.length === 0 && takenOut === undefined) return null;
  return (
    <Card title={text('request.services')}>
      {recorded && (
        <Notice kind="done" title={text('request.recorded', { service: serviceName(text, recorded.serviceCode) })} />
      )}
      {takenOut && (
        <Notice kind="done" title={text('request.takenOut', { service: serviceName(text, takenOut.serviceCode) })} />
      )}
      <ul className={classes['lines']}>
        {services.map((service) => (
          <li key={service.id} className={classes['line']}>
            <div>{serviceName(text, service.serviceCode)}</div>
            {service.note !== null && (
              <p className={classes['words']} dir="auto">
                {service.note}
              </p>
            )}
            <div className={classes['small']}>
              {text('request.service.given', {
                day: format.day(service.givenOn),
                worker: workerName(service.recordedBy),
                moment: format.moment(service.recordedAt),
              })}
            </div>
            {may.includes('TAKE_OUT_SERVICE') && (
              <Button size="compact-sm" variant="default" mt={4} onClick={() => takeOut(service)}>
                {text('request.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {wrong && (
        <TakeOutModal
          request={request}
          service={wrong}
          onClose={() => takeOut(null)}
          onLook={() => {
            takeOut(null);
            onLook();
          }}
        />
      )}
    </Card>
  );
};
