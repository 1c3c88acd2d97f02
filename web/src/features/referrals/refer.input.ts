import type { Problem } from '../../forms/problems';
import type { PrepareDisclosureInput } from '../../generated/schema';
import type { Text } from '../../i18n/use-text';
import { mannerTold } from '../people/consent/manner';
import type { ReferStep, ReferValues } from './refer.values';

/** What a step still needs before the next one opens. */
export const checkStep = (text: Text, step: ReferStep, values: ReferValues): readonly Problem[] => {
  if (step === 'who') {
    return values.offeringId === null
      ? [{ field: 'offering', text: text('form.required'), label: text('refer.who.title') }]
      : [];
  }
  if (step === 'see') {
    return values.summary.trim() === '' ? [{ field: 'summary', text: text('refer.summary.required') }] : [];
  }
  return values.decision === null
    ? [{ field: 'decision', text: text('form.required'), label: text('refer.consent.title') }]
    : [];
};

type Agreement = {
  readonly person: { readonly id: string };
  readonly offering: { readonly organisationId: string; readonly country: string };
  readonly wording: { readonly id: string; readonly language: string };
};

/** The consent with its disclosure. The partner's country is always named, since it is always read out. */
export const disclosureInput = (
  values: ReferValues,
  { person, offering, wording }: Agreement,
): PrepareDisclosureInput => {
  return {
    commandId: values.prepareId,
    personId: person.id,
    ground: 'CONSENT',
    receiverId: offering.organisationId,
    countries: [offering.country],
    fields: [...values.fields],
    summary: values.summary.trim(),
    consent: {
      decision: values.decision ?? 'REFUSED',
      ...mannerTold(values, wording),
    },
  };
};
