import { Select, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { FormPage } from '../../forms/form-page';
import { problemOf, type Problem } from '../../forms/problems';
import { byServiceWords } from '../../forms/service-filter';
import { RecordServiceDocument, type RecordServiceMutation } from '../../generated/requests';
import { useCommand } from '../../graphql/use-command';
import { requestableServices, serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useServiceIndex } from '../../i18n/use-service-index';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome, type RequestModalProps } from './request-frame';

type ServiceValues = { readonly serviceCode: string; readonly givenOn: string; readonly note: string };

const pick = (data: RecordServiceMutation) => data.recordService;

/** What the centre itself did for a request. */
export const RecordServiceModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const format = useFormat();
  const index = useServiceIndex();
  const draft = useDraft<ServiceValues>(`record-service/${request.id}`, 'record-service', {
    serviceCode: request.serviceCode,
    givenOn: format.today(),
    note: '',
  });
  const { values, change } = draft;
  const { send, sending } = useCommand(RecordServiceDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const options = useMemo(
    () => requestableServices.map((code) => ({ value: code, label: serviceName(text, code) })),
    [text],
  );
  const record = async (): Promise<void> => {
    if (values.givenOn === '' || values.givenOn > format.today()) {
      setProblems([{ field: 'givenOn', text: text(values.givenOn === '' ? 'form.required' : 'date.problem.future') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      requestId: request.id,
      serviceCode: values.serviceCode,
      givenOn: values.givenOn,
      note: values.note.trim() || null,
      expectedVersion: request.version,
    });
    if (outcome.kind !== 'done') {
      setNotDone(outcome);
      if (outcome.kind === 'failed') draft.markWaiting();
      return;
    }
    await draft.discard();
    onClose();
  };
  return (
    <Frame title={text('request.record.title')} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={() => void record()}
        action={text('request.record.go')}
        sending={sending}
        savedAt={draft.savedAt}
        notice={<Outcome outcome={notDone} onAgain={() => void record()} onLook={onLook} sending={sending} />}
      >
        <Select
          id="serviceCode"
          label={text('request.record.service')}
          data={options}
          value={values.serviceCode}
          onChange={(serviceCode) => serviceCode !== null && change({ serviceCode })}
          searchable
          filter={byServiceWords(index)}
          nothingFoundMessage={text('choose.nothing')}
          mb="md"
        />
        <TextInput
          id="givenOn"
          type="date"
          label={text('request.record.on')}
          error={problemOf(problems, 'givenOn')}
          max={format.today()}
          w={180}
          value={values.givenOn}
          onChange={({ currentTarget }) => change({ givenOn: currentTarget.value })}
          mb="md"
        />
        <Textarea
          id="note"
          label={text('form.optional', { label: text('request.record.note') })}
          autosize
          minRows={2}
          maxLength={2_000}
          dir="auto"
          value={values.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </FormPage>
    </Frame>
  );
};
