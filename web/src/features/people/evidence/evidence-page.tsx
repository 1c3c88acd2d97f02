import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { ConsentEvidenceDocument } from '../../../generated/consent-evidence';
import { useRead } from '../../../graphql/use-read';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';
import { PageHead } from '../../../ui/page-head';
import { Loaded, ScreenState } from '../../../ui/screen-state';
import paper from '../access-log/access-log.module.css';
import { documentLanguageOf, everyDocumentLanguage, type DocumentLanguage } from '../access-log/document-words';
import { EvidencePaper, type Evidence } from './evidence-paper';

const Shown = ({ evidence }: { readonly evidence: Evidence }) => {
  const text = useText();
  const format = useFormat();
  const [language, speak] = useState<DocumentLanguage>(documentLanguageOf(evidence.wordingLanguage));
  return (
    <>
      <div className={paper['choices']}>
        <SegmentedControl
          aria-label={text('evidence.language')}
          data={everyDocumentLanguage.map((one) => ({ value: one, label: format.language(one) }))}
          value={language}
          onChange={speak}
        />
        {evidence.mayBePrinted && <Button onClick={() => window.print()}>{text('evidence.print')}</Button>}
      </div>
      {evidence.mayBePrinted ? (
        <p>{text('evidence.give')}</p>
      ) : (
        <Notice kind="info" title={text('evidence.readOut')}>
          {text('evidence.readOut.say')}
        </Notice>
      )}
      <EvidencePaper evidence={evidence} language={language} />
    </>
  );
};

/** One yes or no as it was said, to be read with the person, or printed for them. */
export const EvidencePage = () => {
  const text = useText();
  const { id = '', consentId = '' } = useParams();
  const variables = useMemo(() => ({ personId: id, consentId }), [consentId, id]);
  const reading = useRead({ document: ConsentEvidenceDocument, variables });
  return (
    <>
      <PageHead
        tab={text('evidence.tab')}
        title={text('evidence.title')}
        back={{ to: `/people/${id}`, place: text('evidence.person') }}
      />
      <Loaded page reading={reading} skeleton={<Skeleton height={320} />}>
        {({ consentEvidence }) =>
          consentEvidence.__typename === 'ConsentEvidence' ? (
            <Shown evidence={consentEvidence} />
          ) : (
            <ScreenState page title={text('state.notFound')} say={text('state.notFound.say')} />
          )
        }
      </Loaded>
    </>
  );
};
