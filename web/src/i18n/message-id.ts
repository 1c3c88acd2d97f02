import type { texts as door } from '../door/door.en';
import type { texts as signIn } from '../door/sign-in.en';
import type { texts as consent } from '../forms/consent.en';
import type { texts as forms } from '../forms/forms.en';
import type { texts as directory } from '../features/directory/directory.en';
import type { texts as myWork } from '../features/my-work/my-work.en';
import type { texts as duplicates } from '../features/people/duplicates/duplicates.en';
import type { texts as people } from '../features/people/people.en';
import type { texts as correct } from '../features/people/correct/correct.en';
import type { texts as family } from '../features/people/family/family.en';
import type { texts as inError } from '../features/people/in-error/in-error.en';
import type { texts as migrationStatus } from '../features/people/status/migration-status.en';
import type { texts as merging } from '../features/people/merging/merging.en';
import type { texts as needs } from '../features/people/needs/needs.en';
import type { texts as person } from '../features/people/person/person.en';
import type { texts as register } from '../features/people/register/register.en';
import type { texts as timeline } from '../features/people/timeline/timeline.en';
import type { texts as refer } from '../features/referrals/refer.en';
import type { texts as referral } from '../features/referrals/referral.en';
import type { texts as reports } from '../features/reports/reports.en';
import type { texts as searches } from '../features/searches/searches.en';
import type { texts as requests } from '../features/requests/requests.en';
import type { texts as shell } from '../shell/shell.en';
import type { texts as ui } from '../ui/ui.en';
import type { texts as codes } from './codes.en';
import type { texts as refusals } from './refusals.en';
import type { texts as serviceWords } from './service-words.en';
import type { texts as services } from './services.en';

type EnglishTexts = {
  readonly codes: typeof codes;
  readonly consent: typeof consent;
  readonly correct: typeof correct;
  readonly directory: typeof directory;
  readonly door: typeof door;
  readonly duplicates: typeof duplicates;
  readonly family: typeof family;
  readonly forms: typeof forms;
  readonly 'in-error': typeof inError;
  readonly merging: typeof merging;
  readonly 'migration-status': typeof migrationStatus;
  readonly 'my-work': typeof myWork;
  readonly needs: typeof needs;
  readonly people: typeof people;
  readonly person: typeof person;
  readonly refer: typeof refer;
  readonly referral: typeof referral;
  readonly refusals: typeof refusals;
  readonly register: typeof register;
  readonly reports: typeof reports;
  readonly searches: typeof searches;
  readonly requests: typeof requests;
  readonly 'service-words': typeof serviceWords;
  readonly services: typeof services;
  readonly shell: typeof shell;
  readonly 'sign-in': typeof signIn;
  readonly timeline: typeof timeline;
  readonly ui: typeof ui;
};

/** The name of a file of texts before its language: `inbox` for `inbox.en.ts`, `inbox.ru.ts`. */
export type TextsName = keyof EnglishTexts;

/** Every text of the console: asking for one that nobody wrote does not compile. */
export type MessageId = { [Name in TextsName]: keyof EnglishTexts[Name] & string }[TextsName];
