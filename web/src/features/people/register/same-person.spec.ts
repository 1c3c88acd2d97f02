import type { Recorded } from '../correct/recorded';
import { complete as values } from './complete.fixture';
import { acceptedOf, factsAnew, nothingAccepted, saidAtDesk, sameInput, withAccepted, wordsAnew } from './same-person';

const today = '2026-11-29';
const blank: Recorded = {
  name: { script: '', latin: null },
  birth: { precision: 'UNKNOWN' },
  sex: 'NOT_ASKED',
  nationality: null,
  relation: 'OTHER',
  spokenLanguages: [],
  interfaceLanguage: 'en',
  interpreterLanguage: null,
  phone: null,
  episode: null,
};
const alike = (parts: Partial<Recorded> = {}): Recorded => ({
  ...saidAtDesk(values, blank, today),
  ...parts,
});
const anew = (recorded: Recorded, given = values) => factsAnew(saidAtDesk(given, recorded, today), recorded);

describe('the answers of somebody who is registered', () => {
  it('say nothing new where the record holds the same', () => {
    expect(anew(alike())).toEqual([]);
  });

  it('are offered where they say something else', () => {
    expect(anew(alike({ relation: 'COMMUNITY', nationality: 'KZ', phone: null }))).toEqual([
      'nationality',
      'relation',
      'phone',
    ]);
  });

  it('leave the record as it is where nothing was said, or less', () => {
    const recorded = alike({ birth: { precision: 'DAY', year: 1991, month: 5, day: 3 } });
    const birth = { ...values.birth, answer: 'known', day: '', month: '', year: '1991' } as const;
    const silent = {
      ...values,
      birth,
      latin: '',
      sex: 'NOT_ASKED',
      nationalityAnswer: 'not-said',
      phoneAnswer: 'not-said',
      migrationAnswer: 'not-said',
      spokenLanguages: [],
      interpreter: 'NONE',
    } as const;
    expect(anew(recorded, silent)).toEqual([]);
    const unknown = { ...values, birth: { ...birth, answer: 'not-known' } } as const;
    expect(anew(recorded, unknown)).toEqual([]);
  });

  it('say that there is no phone any more', () => {
    const recorded = alike({
      phone: { number: '+992927700142', whose: 'OWN', safe: 'YES', hours: null, sayYouAre: null },
    });
    expect(anew(recorded, { ...values, phoneAnswer: 'none' })).toEqual(['phone']);
  });

  it('are accepted one by one, and only as the record stood when they were ticked', () => {
    const recorded = alike({ relation: 'COMMUNITY', nationality: 'KZ' });
    const facts = anew(recorded);
    const begun = nothingAccepted('link');
    expect(acceptedOf(begun, facts, recorded)).toEqual([]);
    const ticked = { ...begun, accepted: withAccepted(begun, 'relation', recorded, true) };
    expect(acceptedOf(ticked, facts, recorded)).toEqual(['relation']);
    expect(acceptedOf(ticked, facts, { ...recorded, relation: 'OTHER' })).toEqual([]);
    const left = { ...ticked, accepted: withAccepted(ticked, 'relation', recorded, false) };
    expect(acceptedOf(left, facts, recorded)).toEqual([]);
  });

  it('are sent as one correction of what was accepted', () => {
    const recorded = alike({ relation: 'COMMUNITY', nationality: 'KZ' });
    const said = saidAtDesk(values, recorded, today);
    const known = { commandId: 'c', personId: 'p' };
    const decided = { ...nothingAccepted('link'), because: 'TOLD_ANEW', note: ' at the desk ' } as const;
    expect(sameInput(decided, known, { said, recorded, facts: ['relation'] })).toEqual({
      ...{ ...known, because: 'TOLD_ANEW', note: 'at the desk' },
      relation: { from: 'COMMUNITY', to: said.relation },
    });
    expect(sameInput(nothingAccepted('link'), known, { said, recorded, facts: ['relation'] })).toBeUndefined();
  });

  it('to purposes are recorded where something else stands, a no like a yes', () => {
    const stands = (decision: string) =>
      ['CARE', 'STATISTICS', 'FOLLOW_UP', 'RESEARCH'].map((purpose) => ({ purpose, receiver: null, decision }));
    const words = (consents: Parameters<typeof wordsAnew>[1]['consents']) =>
      wordsAnew(values, { id: 'p', consents }).map(({ personId, purpose, decision }) => [personId, purpose, decision]);
    const all = words([]);
    expect(all).toContainEqual(['p', 'CARE', 'GIVEN']);
    expect(words(stands('GIVEN'))).toEqual(all.filter(([, , decision]) => decision === 'REFUSED'));
    expect(words(stands('REFUSED'))).toEqual(all.filter(([, , decision]) => decision === 'GIVEN'));
  });
});
