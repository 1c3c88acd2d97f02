import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { CommandDialog } from '../../forms/command-dialog';
import { DayInput } from '../../forms/day-input';
import { pastDay } from '../../forms/field-answers';
import { ledBy } from '../../forms/led-by';
import { NoteInput } from '../../forms/note-input';
import { problemOf } from '../../forms/problems';
import { byServiceWords } from '../../forms/service-filter';
import { RecordServiceDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import { servicesGivenOn, serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useText } from '../../i18n/use-text';
import type { RequestModalProps } from './request';

type ServiceValues = { readonly serviceCode: string | null; readonly givenOn: string; readonly note: string };

/** What the centre itself did for a request. */
export const RecordServiceModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const format = useFormat();
  const index = useServiceIndex();
  const draft = useDraft<ServiceValues>(`record-service/${request.id}`, 'draft.record-service', {
    serviceCode: null,
    givenOn: '',
    note: '',
  });
  const { values, change } = draft;
  const options = useMemo(
    () =>
      ledBy<string>(servicesGivenOn(request), request.serviceCode).map((code) => ({
        value: code,
        label: serviceName(text, code),
      })),
    [request, text],
  );
  const ask = (commandId: string) => {
    const givenOn = pastDay(values.givenOn, format.today());
    if (values.serviceCode === null || givenOn.problem !== undefined) {
      return {
        problems: [
          ...(values.serviceCode === null ? [{ field: 'serviceCode', text: text('form.required') }] : []),
          ...(givenOn.problem === undefined ? [] : [{ field: 'givenOn', text: text(givenOn.problem) }]),
        ],
      };
    }
    return {
      commandId,
      requestId: request.id,
      serviceCode: values.serviceCode,
      givenOn: givenOn.value,
      note: values.note.trim() || null,
      expectedVersion: request.version,
    };
  };
  return (
    <CommandDialog
      document={RecordServiceDocument}
      title={text('request.record.title')}
      action={text('request.record.go')}
      draft={draft}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <Select
            id="serviceCode"
            label={text('request.record.service')}
            error={problemOf(problems, 'serviceCode')}
            placeholder={text('form.choose')}
            data={options}
            value={values.serviceCode}
            onChange={(serviceCode) => serviceCode !== null && change({ serviceCode })}
            searchable
            filter={byServiceWords(index)}
            nothingFoundMessage={text('choose.nothing')}
            mb="md"
          />
          <DayInput
            id="givenOn"
            label={text('request.record.on')}
            problem={problemOf(problems, 'givenOn')}
            value={values.givenOn}
            onChange={(givenOn) => change({ givenOn })}
            offer={{ day: format.today(), label: text('date.today') }}
          />
          <NoteInput
            label={text('request.record.note')}
            longest={longest.recordService.note}
            value={values.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </CommandDialog>
  );
};
