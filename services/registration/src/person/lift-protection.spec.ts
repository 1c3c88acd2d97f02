import type { PartialDate } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { decidedPerson } from '../registration.fixture';
import { liftProtection, type Grounds, type Lifting, type Person } from './person';

const [officer, registrar, worker] = [newId(), newId(), newId()];
const boy: Person = {
  ...decidedPerson,
  birth: { precision: 'year', year: 2016 },
  ageBand: '5-11',
  accessLevel: 'protected',
};
const answered: Lifting = { because: 'answered-for', birth: null };
const byMother = { givenBy: 'parent', recordedBy: worker } as const;
const bySelf = { ...byMother, givenBy: 'self' } as const;
const adult: PartialDate = { precision: 'day', year: 1996, month: 3, day: 1 };

const lifts = (person: Person, lifting: Lifting, care: Grounds['care'], by = officer) =>
  liftProtection(person, lifting, { care, protectedBy: registrar, contactIds: ['c'] }, { today: '2026-11-29', by });
const codeOf = (result: ReturnType<typeof lifts>) => (result.ok ? 'lifted' : result.refusal.code);

describe('saying that somebody needs no protection', () => {
  it('opens a boy whose mother agreed to care as everybody with a parent is, with the contacts he was', () => {
    expect(lifts(boy, answered, byMother)).toMatchObject({
      value: {
        next: { accessLevel: 'audited', isCallers: false, birth: boy.birth },
        events: [
          { contract: { type: 'person.protection-lifted' }, data: { contactIds: ['c'], because: 'answered-for' } },
        ],
      },
    });
    expect(codeOf(lifts(boy, answered, { ...byMother, givenBy: 'guardian' }))).toBe('lifted');
  });

  it.each(['answered-for', 'other'] as const)(
    'for a child (%s) needs the yes of a parent or guardian to care',
    (because) => {
      for (const care of [bySelf, { ...bySelf, givenBy: 'representative' as const }, undefined])
        expect(codeOf(lifts(boy, { because, birth: null }, care))).toBe('GUARDIAN_CONSENT_NEEDED');
      const inDoubt = { ...boy, birth: { precision: 'unknown' }, appearsUnder18: true } as const;
      expect(codeOf(lifts(inDoubt, { because, birth: null }, bySelf))).toBe('GUARDIAN_CONSENT_NEEDED');
    },
  );

  it('puts the birth right where the age was wrong, and tells the age band of that day', () => {
    expect(lifts(boy, { because: 'is-adult', birth: adult }, bySelf)).toMatchObject({
      value: {
        next: { accessLevel: 'audited', birth: adult, ageBand: '30-34', appearsUnder18: false },
        events: [
          { data: { contactIds: ['c'], because: 'is-adult' } },
          { contract: { type: 'person.age-band-changed' }, data: { ageBand: '30-34', from: '2026-11-29' } },
        ],
      },
    });
  });

  it('of an adult is not believed where the birth leaves it open, and takes no birth for another reason', () => {
    for (const birth of [null, { precision: 'estimated', year: 2007 }, { precision: 'year', year: 2008 }] as const)
      expect(lifts(boy, { because: 'is-adult', birth }, byMother)).toMatchObject({
        refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path: 'birth', problem: 'may-be-under-18' }] } },
      });
    expect(lifts(boy, { ...answered, birth: adult }, byMother)).toMatchObject({
      refusal: { facts: { issues: [{ path: 'birth', problem: 'only-where-the-age-was-wrong' }] } },
    });
  });

  it('needs no guardian for who is grown up by now', () => {
    const grown = { ...boy, birth: adult, ageBand: '30-34' } as const;
    expect(codeOf(lifts(grown, { because: 'other', birth: null }, undefined))).toBe('lifted');
    expect(codeOf(lifts(grown, { because: 'is-adult', birth: null }, undefined))).toBe('lifted');
    expect(codeOf(lifts(grown, answered, undefined))).toBe('GUARDIAN_CONSENT_NEEDED');
  });

  it('takes somebody else than who protected the person, and than who wrote the guardian’s word down', () => {
    expect(codeOf(lifts(boy, answered, byMother, registrar))).toBe('SECOND_HOLDER_NEEDED');
    expect(codeOf(lifts(boy, answered, byMother, worker))).toBe('SECOND_HOLDER_NEEDED');
    expect(codeOf(lifts(boy, { because: 'is-adult', birth: adult }, bySelf, worker))).toBe('lifted');
    expect(codeOf(lifts(boy, { because: 'is-adult', birth: adult }, bySelf, registrar))).toBe('SECOND_HOLDER_NEEDED');
  });

  it('is refused of who is not protected', () => {
    expect(codeOf(lifts({ ...boy, accessLevel: 'audited' }, answered, byMother))).toBe('NOT_PROTECTED');
  });
});
