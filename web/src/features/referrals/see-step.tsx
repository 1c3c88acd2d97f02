import { Checkbox, Skeleton, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { problemOf, type Problem } from '../../forms/problems';
import { ledBy } from '../../forms/led-by';
import { everyDisclosedField } from '../../generated/codes';
import { longest } from '../../generated/longest';
import { PreviewDisclosureDocument } from '../../generated/referrals';
import { useRead } from '../../graphql/use-read';
import { refusalText } from '../../i18n/refusal-text';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { Loaded } from '../../ui/screen-state';
import { AgreedFacts, Fact, Facts, NeedFacts } from './disclosed-facts';
import type { PersonToRefer, RequestToRefer } from './refer-request';
import type { ReferValues } from './refer.values';
import type { OfferingLine } from './who-step';
import classes from './refer.module.css';

const fields = ledBy(everyDisclosedField, 'NAME', 'PHONE');

type SeeStepProps = {
  readonly person: PersonToRefer;
  readonly request: RequestToRefer;
  readonly offering: OfferingLine;
  readonly values: ReferValues;
  readonly change: (part: Partial<ReferValues>) => void;
  readonly problems: readonly Problem[];
};

const Preview = ({ person, request, values }: Pick<SeeStepProps, 'person' | 'request' | 'values'>) => {
  const text = useText();
  const format = useFormat();
  const chosen = fields.filter((field) => values.fields.includes(field)).join(' ');
  const variables = useMemo(() => {
    const asked = fields.filter((field) => chosen.split(' ').includes(field));
    return { input: { personId: person.id, fields: asked, summary: '' } };
  }, [chosen, person.id]);
  const reading = useRead({ document: PreviewDisclosureDocument, variables });
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={240} />}>
      {({ previewDisclosure }) => {
        if (previewDisclosure.__typename !== 'DisclosurePreview') {
          return <Notice kind="problem" title={refusalText(text, format, previewDisclosure)} />;
        }
        const { now, onceAccepted, leftOut, phoneWithheld } = previewDisclosure;
        const withheld = phoneWithheld && values.fields.includes('PHONE');
        return (
          <>
            {phoneWithheld && <Notice kind="info" title={text('refer.phone.withheld')} />}
            <div className={classes['preview']}>
              <section className={classes['column']} aria-labelledby="preview-now">
                <h3 id="preview-now">{text('refer.now')}</h3>
                <p>{text('refer.now.say')}</p>
                <Facts>
                  <Fact name={text('shown.service')}>{serviceName(text, request.serviceCode)}</Fact>
                  <Fact name={text('shown.priority')}>{text(`Priority.${values.priority}`)}</Fact>
                  <NeedFacts need={now} />
                </Facts>
              </section>
              <section className={classes['column']} aria-labelledby="preview-later">
                <h3 id="preview-later">{text('refer.later')}</h3>
                <p>{text('refer.later.say')}</p>
                <Facts>
                  <AgreedFacts
                    agreed={onceAccepted}
                    fields={values.fields.filter((field) => field !== 'PHONE' || !withheld)}
                  />
                  <Fact name={text('shown.summary')}>
                    <span className={classes['summary']} dir="auto">
                      {values.summary.trim() || '…'}
                    </span>
                  </Fact>
                </Facts>
              </section>
              <section className={`${classes['column']} ${classes['out']}`} aria-labelledby="preview-out">
                <h3 id="preview-out">{text('refer.leftOut')}</h3>
                <p>{text('refer.leftOut.say')}</p>
                <ul>
                  {withheld && <li>{text('DisclosedField.PHONE')}</li>}
                  {leftOut.map((field) => (
                    <li key={field}>{text(`DisclosedField.${field}`)}</li>
                  ))}
                  <li>{text('refer.leftOut.always')}</li>
                </ul>
              </section>
            </div>
          </>
        );
      }}
    </Loaded>
  );
};

/** Which fields travel, the summary for this partner, and exactly what it will read at each step. */
export const SeeStep = ({ person, request, offering, values, change, problems }: SeeStepProps) => {
  const text = useText();
  const partner = offering.organisationName;
  return (
    <>
      <h2 className={classes['title']}>{text('refer.see.title', { partner })}</h2>
      <Checkbox.Group
        id="fields"
        label={text('refer.fields')}
        value={[...values.fields]}
        onChange={(chosen) => change({ fields: fields.filter((field) => chosen.includes(field)) })}
        mb="md"
      >
        <div className={classes['boxes']}>
          {fields.map((field) => (
            <Checkbox key={field} value={field} label={text(`DisclosedField.${field}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        id="summary"
        label={text('refer.summary', { partner })}
        description={text('refer.summary.hint')}
        error={problemOf(problems, 'summary')}
        autosize
        minRows={3}
        maxLength={longest.prepareDisclosure.summary}
        dir="auto"
        value={values.summary}
        onChange={({ currentTarget }) => change({ summary: currentTarget.value })}
        mb="lg"
      />
      <Preview person={person} request={request} values={values} />
    </>
  );
};
