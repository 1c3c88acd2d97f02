import { codeField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { everyServiceErrorReason } from '../../generated/codes';
import { TakeOutServiceDocument } from '../../generated/commands';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import type { Request, RequestModalProps } from './request';

type TakeOutModalProps = RequestModalProps & { readonly service: Request['services'][number] };

/** Takes out a service that was recorded in error, with what was wrong. */
export const TakeOutModal = ({ request, service, ...opened }: TakeOutModalProps) => {
  const text = useText();
  const format = useFormat();
  const said = { service: serviceName(text, service.serviceCode), day: format.day(service.givenOn) };
  return (
    <FieldsDialog
      {...opened}
      document={TakeOutServiceDocument}
      about={{ requestId: request.id, serviceId: service.id, expectedVersion: request.version }}
      draft={`take-out/${service.id}`}
      title="request.takeOut.title"
      action="request.takeOut.go"
      fields={{
        reason: codeField({
          label: 'request.takeOut.why',
          codes: everyServiceErrorReason,
          words: (say, code) => say(`ServiceErrorReason.${code}`),
        }),
      }}
    >
      <p style={{ marginTop: 0 }}>{text('request.takeOut.say', said)}</p>
    </FieldsDialog>
  );
};
