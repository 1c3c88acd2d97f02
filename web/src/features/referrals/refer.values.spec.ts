import { askedAnew, freshReferral, isReferStep } from './refer.values';

describe('a referral that is being written', () => {
  it('begins without an answer, a partner or anything prepared', () => {
    expect(freshReferral('SOON')).toMatchObject({
      offeringId: null,
      priority: 'SOON',
      decision: null,
      prepared: null,
      summary: '',
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
