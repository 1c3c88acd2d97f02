import { partnerOf, receiversOf } from './timeline-partners';

const entry = (facts: Record<string, string>) => ({
  facts: Object.entries(facts).map(([name, value]) => ({ name, value })),
});

const legalAid = { id: 'legal-aid', name: 'Legal Aid Society' };
const shelter = { id: 'shelter', name: 'Shelter' };
const receivers = receiversOf({
  consents: [{ receiver: null }, { receiver: legalAid }],
  referrals: { rows: [{ id: 'second-referral', receiver: shelter }] },
});

describe('the partner of an entry about a disclosure', () => {
  const prepared = entry({ disclosureId: 'first', receiver: 'legal-aid' });
  const closed = entry({ disclosureId: 'first', reason: 'withdrawn' });
  const offered = entry({ disclosureId: 'second', referralId: 'second-referral' });
  const opened = entry({ disclosureId: 'second' });
  const entries = [closed, opened, offered, prepared];

  it('is named by its receiver, also where only an earlier entry has it', () => {
    expect(partnerOf(prepared, entries, receivers)).toBe('Legal Aid Society');
    expect(partnerOf(closed, entries, receivers)).toBe('Legal Aid Society');
  });

  it('is named by the referral it was offered with', () => {
    expect(partnerOf(opened, entries, receivers)).toBe('Shelter');
  });

  it('is not named where the page does not know it', () => {
    expect(partnerOf(closed, [closed], receivers)).toBeUndefined();
    expect(partnerOf(prepared, entries, receiversOf({ consents: [], referrals: null }))).toBeUndefined();
    expect(partnerOf(entry({ serviceCode: 'LEG-01' }), entries, receivers)).toBeUndefined();
  });
});
