import { askedAnew, freshReferral, isReferStep, offeredFields, withOfferedOnly } from './refer.values';

describe('a referral that is being written', () => {
  it('begins without an answer, a partner or anything prepared', () => {
    expect(freshReferral('SOON')).toMatchObject({
      offeringId: null,
      priority: 'SOON',
      decision: null,
      prepared: null,
      summary: '',
      fields: null,
      givenBy: null,
      mode: null,
      interpreter: null,
    });
  });

  it('gets a new command for its consent when what was agreed to changes', () => {
    const values = { ...freshReferral('SOON'), prepared: { disclosureId: 'd' } };
    const changed = { ...values, ...askedAnew() };
    expect(changed.prepared).toBeNull();
    expect(changed.prepareId).not.toBe(values.prepareId);
  });

  it('knows its steps', () => {
    expect(['who', 'see', 'consent'].every(isReferStep)).toBe(true);
    expect(isReferStep('sent')).toBe(false);
    expect(isReferStep(undefined)).toBe(false);
  });
});

describe('a phone that is not safe', () => {
  const unsafe = { phoneWithheld: true };

  it('is never offered', () => {
    expect(offeredFields(unsafe)).not.toContain('PHONE');
    expect(offeredFields({ phoneWithheld: false })).toContain('PHONE');
  });

  it('does not stay chosen from before that was known, and is no answer where nothing else was chosen', () => {
    const chosen = (fields: readonly ('NAME' | 'PHONE')[]) => ({ ...freshReferral('SOON'), fields });
    expect(withOfferedOnly(chosen(['NAME', 'PHONE']), unsafe).fields).toEqual(['NAME']);
    expect(withOfferedOnly(chosen(['PHONE']), unsafe).fields).toBeNull();
    expect(withOfferedOnly(chosen([]), unsafe).fields).toEqual([]);
    expect(withOfferedOnly(chosen(['NAME', 'PHONE']), { phoneWithheld: false }).fields).toEqual(['NAME', 'PHONE']);
  });
});
