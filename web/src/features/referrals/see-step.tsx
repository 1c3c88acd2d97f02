import { Checkbox, Skeleton, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { problemOf, type Problem } from '../../forms/problems';
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
import type { PersonNeed } from './person-need';
import { offeredFields, type ReferValues } from './refer.values';
import { everyWritten, readBy, wrote, type WrittenText } from './written';
import type { Before } from './use-said-before';
import type { OfferingLine } from './who-step';
import classes from './refer.module.css';

const none = 'NONE';

type SeeStepProps = {
  readonly person: PersonToRefer;
  readonly need: PersonNeed;
  readonly request: RequestToRefer;
  readonly offering: OfferingLine;
  readonly before: Before | null;
  readonly values: ReferValues;
  readonly change: (part: Partial<ReferValues>) => void;
  readonly problems: readonly Problem[];
};

const WrittenFacts = ({ texts }: { readonly texts: readonly WrittenText[] }) => {
  const text = useText();
  return texts.map(({ field, words }) => (
    <Fact key={field} name={text(`said.${field}`)}>
      <span className={classes['summary']} dir="auto">
        {words || '…'}
      </span>
    </Fact>
  ));
};

const Preview = ({ person, need, request, values }: Pick<SeeStepProps, 'person' | 'need' | 'request' | 'values'>) => {
  const text = useText();
  const format = useFormat();
  const { phoneWithheld } = need;
  const chosen = (values.fields ?? []).join(' ');
  const variables = useMemo(() => {
    const fields = offeredFields({ phoneWithheld }).filter((field) => chosen.split(' ').includes(field));
    return { input: { personId: person.id, fields, summary: '' } };
  }, [chosen, person.id, phoneWithheld]);
  const reading = useRead({ document: PreviewDisclosureDocument, variables });
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={240} />}>
      {({ previewDisclosure }) => {
        if (previewDisclosure.__typename !== 'DisclosurePreview') {
          return <Notice kind="problem" title={refusalText(text, format, previewDisclosure)} />;
        }
        const { now, onceAccepted, leftOut } = previewDisclosure;
        const read = readBy(values);
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
                  <WrittenFacts texts={read.sending} />
                </Facts>
              </section>
              <section className={classes['column']} aria-labelledby="preview-later">
                <h3 id="preview-later">{text('refer.later')}</h3>
                <p>{text('refer.later.say')}</p>
                <Facts>
                  <AgreedFacts agreed={onceAccepted} fields={values.fields ?? []} />
                  <WrittenFacts texts={read.acceptance} />
                </Facts>
              </section>
              <section className={`${classes['column']} ${classes['out']}`} aria-labelledby="preview-out">
                <h3 id="preview-out">{text('refer.leftOut')}</h3>
                <p>{text('refer.leftOut.say')}</p>
                <ul>
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
export const SeeStep = ({ person, need, request, offering, before, values, change, problems }: SeeStepProps) => {
  const text = useText();
  const fields = offeredFields(need);
  const partner = offering.organisationName;
  return (
    <>
      <h2 className={classes['title']}>{text('refer.see.title', { partner })}</h2>
      {before !== null && values.summary === before.said.summary && (
        <Notice kind="info" title={text('refer.carried', { before: before.to ?? 'none' })}>
          {text('refer.carried.say', { partner })}
        </Notice>
      )}
      <Checkbox.Group
        id="fields"
        label={text('refer.fields')}
        error={problemOf(problems, 'fields')}
        value={values.fields?.length === 0 ? [none] : [...(values.fields ?? [])]}
        onChange={(chosen) => {
          const picked = fields.filter((field) => chosen.includes(field));
          const saysNone = chosen.includes(none) && values.fields?.length !== 0;
          change({ fields: saysNone ? [] : picked.length === 0 ? null : picked });
        }}
        mb="md"
      >
        <div className={classes['boxes']}>
          {fields.map((field) => (
            <Checkbox key={field} value={field} label={text(`DisclosedField.${field}`)} />
          ))}
          <Checkbox value={none} label={text('refer.fields.none')} />
        </div>
      </Checkbox.Group>
      {everyWritten.map(({ field, longest }) => (
        <Textarea
          key={field}
          id={field}
          label={text(`refer.${field}`, { partner })}
          description={text(`refer.${field}.hint`)}
          error={problemOf(problems, field)}
          autosize
          minRows={3}
          maxLength={longest}
          dir="auto"
          value={values[field] ?? ''}
          onChange={({ currentTarget }) => change(wrote(field, currentTarget.value))}
          mb="lg"
        />
      ))}
      <Preview person={person} need={need} request={request} values={values} />
    </>
  );
};
