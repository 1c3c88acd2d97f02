import { sharedWith } from './consent-shared';

describe('what a consent to share lets its receiver read', () => {
  it('is the fields and the summary written for the receiver', () => {
    expect(sharedWith({ purpose: 'SHARING', decision: 'GIVEN', fields: ['NAME', 'PHONE'] })).toEqual([
      'DisclosedField.NAME',
      'DisclosedField.PHONE',
      'person.consent.summary',
    ]);
    expect(sharedWith({ purpose: 'SHARING', decision: 'WITHDRAWN', fields: [] })).toEqual(['person.consent.summary']);
  });

  it('is nothing where the person said no, or where it is not about sharing', () => {
    expect(sharedWith({ purpose: 'SHARING', decision: 'REFUSED', fields: ['NAME'] })).toEqual([]);
    expect(sharedWith({ purpose: 'CARE', decision: 'GIVEN', fields: [] })).toEqual([]);
  });
});
