import type { MessageId } from '../../i18n/message-id';
import type { Step } from '../people/register/register.values';
import type { ReferStep } from '../referrals/refer.values';

/** The forms that ask one question a page, by the last part of a question's path. */
const questions: Readonly<Record<Step | ReferStep, MessageId>> = {
  language: 'work.draft.at.language',
  care: 'work.draft.at.care',
  purposes: 'work.draft.at.purposes',
  name: 'work.draft.at.name',
  birth: 'work.draft.at.birth',
  sex: 'work.draft.at.sex',
  nationality: 'work.draft.at.nationality',
  relation: 'work.draft.at.relation',
  phone: 'work.draft.at.phone',
  migration: 'work.draft.at.migration',
  check: 'work.draft.at.check',
  who: 'work.draft.at.who',
  see: 'work.draft.at.see',
  consent: 'work.draft.at.consent',
};

/** The question at which a form was left, by its path; undefined where its questions have no pages of their own. */
export const questionAt = (path: string): MessageId | undefined =>
  new Map(Object.entries(questions)).get(path.split('/').at(-1) ?? '');
