import { useState } from 'react';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import type { Request } from './request';
import classes from './requests.module.css';
import { useWorkerName } from './use-worker-name';

/** What the centre itself gave on a request and who recorded it when; what the reader recorded just now is said. */
export const ServicesGiven = ({ services }: Pick<Request, 'services'>) => {
  const text = useText();
  const format = useFormat();
  const { staffId } = useProfile();
  const workerName = useWorkerName();
  const [foundHere] = useState(() => new Set(services.map(({ id }) => id)));
  const justRecorded = services.filter(({ id, recordedBy }) => recordedBy?.id === staffId && !foundHere.has(id)).at(-1);
  if (services.length === 0) return null;
  return (
    <Card title={text('request.services')}>
      {justRecorded && (
        <Notice
          kind="done"
          title={text('request.recorded', { service: serviceName(text, justRecorded.serviceCode) })}
        />
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
          </li>
        ))}
      </ul>
    </Card>
  );
};
