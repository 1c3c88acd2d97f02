import { actorOf } from './timeline-actor';

const receivers = new Map([['legal-aid', 'Legal Aid Society']]);
const entry = (type: string, staff: { name: string | null } | null, facts: Record<string, string> = {}) => ({
  type,
  staff,
  facts: Object.entries(facts).map(([name, value]) => ({ name, value })),
});
const by = (each: ReturnType<typeof entry>) => actorOf(each, [each], receivers);

describe('who did it', () => {
  it('is the partner where only a partner can, whoever of it is named', () => {
    const accepted = { disclosureId: '1', receiver: 'legal-aid' };
    expect(by(entry('referral.accepted', { name: null }, accepted))).toEqual({
      kind: 'partner',
      name: 'Legal Aid Society',
      id: '1',
    });
    expect(by(entry('referral.not-served', null, { disclosureId: '2' }))).toMatchObject({ kind: 'partner', id: '2' });
  });

  it('is the colleague who is named, nobody where it came by itself, and else not known', () => {
    expect(by(entry('referral.sent', { name: 'Nilufar' }))).toEqual({ kind: 'colleague', name: 'Nilufar' });
    expect(by(entry('referral.received', null))).toEqual({ kind: 'nobody' });
    expect(by(entry('person.opened-elsewhere', { name: null }))).toEqual({ kind: 'unnamed' });
  });
});
