import type { Problem } from '../../forms/problems';
import type { PrepareDisclosureInput } from '../../generated/schema';
import type { Text } from '../../i18n/use-text';
import { lastDayOf } from '../people/consent/last-day';
import { mannerTold, openQuestions, type ReadOut } from '../people/consent/manner';
import type { ReferStep, ReferValues } from './refer.values';
import { unwritten } from './written';

/** The last day as it was typed, of a yes. */
const saidLast = ({ decision, lastDay = '' }: ReferValues): string => (decision === 'GIVEN' ? lastDay : '');

/** What a step still needs before the next one opens. `today` is `YYYY-MM-DD`. */
export const checkStep = (text: Text, step: ReferStep, values: ReferValues, today: string): readonly Problem[] => {
  if (step === 'who') {
    return values.offeringId === null
      ? [{ field: 'offering', text: text('form.required'), label: text('refer.who.title') }]
      : [];
  }
  if (step === 'see') {
    return [
      ...(values.fields === null ? [{ field: 'fields', text: text('form.required') }] : []),
      ...unwritten(values).map((field) => ({ field, text: text(`refer.${field}.required`) })),
    ];
  }
  return [
    ...(values.decision === null
      ? [{ field: 'decision', text: text('form.required'), label: text('refer.consent.title') }]
      : []),
    ...openQuestions(values).map((field) => ({ field, text: text('form.required') })),
    ...lastDayOf(text, saidLast(values), today).problems,
  ];
};

type Agreement = {
  readonly person: { readonly id: string };
  readonly offering: { readonly organisationId: string; readonly country: string };
  readonly wording: ReadOut;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly text: Text;
};

/** The consent with its disclosure; undefined while an answer is open. The partner's country is always named, since it is always read out. */
export const disclosureInput = (
  values: ReferValues,
  { person, offering, wording, today, text }: Agreement,
): PrepareDisclosureInput | undefined => {
  const told = mannerTold(values, wording, lastDayOf(text, saidLast(values), today).day);
  if (told === undefined || values.decision === null || values.fields === null) return undefined;
  return {
    commandId: values.prepareId,
    personId: person.id,
    ground: 'CONSENT',
    receiverId: offering.organisationId,
    countries: [offering.country],
    fields: [...values.fields],
    summary: values.summary.trim(),
    consent: {
      decision: values.decision,
      ...told,
    },
  };
};
