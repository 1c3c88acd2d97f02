import {
  changedFacts,
  contactCorrectionInput,
  factsOf,
  movedFacts,
  nothingCorrected,
  seenNow,
  touched,
  withoutFact,
} from './contact-correction';

const recorded = factsOf({
  topic: 'LEGAL',
  language: 'tg',
  sex: 'FEMALE',
  ageBand: 'AGE_30_34',
  stage: 'RETURNED',
  channel: 'VISIT',
});
const known = { commandId: 'c', contactId: 'k', because: 'MISHEARD' } as const;

describe('a correction of a contact', () => {
  it('sends only what changes, with what the record shows', () => {
    const typed = touched(
      touched(nothingCorrected, { topic: 'HEALTH', sex: 'FEMALE' }, recorded),
      { stage: 'NONE' },
      recorded,
    );
    expect(changedFacts(typed, recorded)).toEqual(['topic', 'stage']);
    expect(contactCorrectionInput({ ...typed, note: ' her leg ' }, recorded, known)).toEqual({
      ...known,
      note: 'her leg',
      topic: { from: 'LEGAL', to: 'HEALTH' },
      stage: { from: 'RETURNED', to: null },
    });
  });

  it('knows what somebody else changed since, until it is said which is right', () => {
    const typed = touched(nothingCorrected, { topic: 'HEALTH' }, recorded);
    const now = { ...recorded, topic: 'WORK' } as const;
    expect(movedFacts(typed, recorded)).toEqual([]);
    expect(movedFacts(typed, now)).toEqual(['topic']);
    expect(movedFacts(touched(typed, { topic: 'SOCIAL' }, now), now)).toEqual(['topic']);
    expect(movedFacts(seenNow(typed, 'topic', now), now)).toEqual([]);
    expect(changedFacts(withoutFact(typed, 'topic'), now)).toEqual([]);
  });
});
