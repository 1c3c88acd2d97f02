import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { SpanInputs } from '../../../forms/span-inputs';
import { daysOf, type TypedSpan } from '../../../forms/typed-span';
import { AccessLogDocument as AccessLogQueryDocument } from '../../../generated/access-log';
import type { AccessLogPart } from '../../../generated/schema';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page-head';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import { AccessLogDocument, type AccessLog } from './access-log-document';
import classes from './access-log.module.css';
import { documentLanguageOf, everyDocumentLanguage, type DocumentLanguage } from './document-words';

type ShownProps = {
  readonly log: AccessLog;
  readonly part: AccessLogPart;
  readonly onPart: (part: AccessLogPart) => void;
};

const Shown = ({ log, part, onPart }: ShownProps) => {
  const text = useText();
  const format = useFormat();
  const [language, speak] = useState<DocumentLanguage>(documentLanguageOf(log.interfaceLanguage));
  return (
    <>
      <div className={classes['choices']}>
        {log.hasProtectedPart && (
          <SegmentedControl
            aria-label={text('accessLog.part')}
            data={(['PLAIN', 'PROTECTED'] as const).map((one) => ({ value: one, label: text(`AccessLogPart.${one}`) }))}
            value={part}
            onChange={onPart}
          />
        )}
        <SegmentedControl
          aria-label={text('accessLog.language')}
          data={everyDocumentLanguage.map((one) => ({ value: one, label: format.language(one) }))}
          value={language}
          onChange={speak}
        />
        {log.mayBePrinted && <Button onClick={() => window.print()}>{text('accessLog.print')}</Button>}
      </div>
      {!log.mayBePrinted && (
        <Notice kind="info" title={text('accessLog.readOut')}>
          {text('accessLog.readOut.say')}
        </Notice>
      )}
      <AccessLogDocument log={log} language={language} />
    </>
  );
};

type AskedProps = { readonly personId: string; readonly span: TypedSpan };

const Asked = ({ personId, span }: AskedProps) => {
  const text = useText();
  const [part, choose] = useState<AccessLogPart>('PLAIN');
  const variables = useMemo(() => {
    const { from, until } = daysOf(span);
    return { personId, part, from, until };
  }, [part, personId, span]);
  const reading = useRead({ document: AccessLogQueryDocument, variables });
  return (
    <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
      {({ accessLog }) =>
        accessLog.__typename === 'AccessLog' ? (
          <Shown key={part} log={accessLog} part={part} onPart={choose} />
        ) : (
          <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
        )
      }
    </Loaded>
  );
};

/** Who read the record of a person, to be given to that person: first what to mind, and only then the list. */
export const AccessLogPage = () => {
  const text = useText();
  const { id = '' } = useParams();
  const [span, setSpan] = useState<TypedSpan>({ from: '', until: '' });
  const [asked, ask] = useState<TypedSpan | null>(null);
  return (
    <>
      <PageHead
        tab={text('accessLog.tab')}
        title={text('accessLog.title')}
        back={{ to: `/people/${id}`, place: text('accessLog.person') }}
      />
      {asked === null ? (
        <Card>
          <p style={{ marginTop: 0 }}>{text('accessLog.say')}</p>
          <ul>
            <li>{text('accessLog.alone')}</li>
            <li>{text('accessLog.nobodyElse')}</li>
            <li>{text('accessLog.kept')}</li>
          </ul>
          <div className={classes['choices']}>
            <SpanInputs span={span} onSpan={setSpan} />
          </div>
          <Button disabled={daysOf(span).problem !== undefined} onClick={() => ask(span)}>
            {text('accessLog.go')}
          </Button>
        </Card>
      ) : (
        <Asked personId={id} span={asked} />
      )}
    </>
  );
};
