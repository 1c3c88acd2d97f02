import { openPerson, type CallOutput, type Role } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { person } from '../../gateway/test/rows';
import { changed, Known } from './known';
import { stage } from './stage';

export type Person = CallOutput<typeof openPerson>;
type Changed = { readonly id: string; readonly version: number };

/** Somebody whose page is open before a colleague of their centre; `answer` is what a command about them answers. */
export const knownPersonWith = <A extends Changed>(
  answer: (now: Person) => A,
  parts: Partial<Person> = {},
  role: Role = 'case-worker',
): Known<Person, A> => {
  const opened = { ...person(newId()), ...parts };
  return new Known(opened, {
    role,
    page: `/people/${opened.id}`,
    heading: 'About',
    shownBy: openPerson,
    tell: (now) => stage.services.on(openPerson, () => ok(now())),
    answer,
    named: (reference) => ({ reference }),
  });
};

/** Somebody whose page is open before a colleague of their centre. */
export const knownPerson = (parts: Partial<Person> = {}, role: Role = 'case-worker'): Known<Person> =>
  knownPersonWith(changed, parts, role);

type Consent = Person['consents'][number];

/** What somebody said yes to. */
export const yesTo = (purpose: Consent['purpose']): Consent => ({
  id: newId(),
  purpose,
  receiverId: purpose === 'sharing' ? newId() : null,
  decision: 'given',
  fields: [],
  decidedOn: '2026-11-02',
  validUntil: null,
  askAgain: false,
  mode: 'verbal',
  witnessRole: null,
  interpreter: 'none',
  disclosureId: null,
  disclosureState: null,
});
