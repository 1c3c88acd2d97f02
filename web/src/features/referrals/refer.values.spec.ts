import { answeredTo } from '../people/consent/manner';
import {
  askedAnew,
  carriedOver,
  forAnother,
  freshReferral,
  isReferStep,
  offeredFields,
  withOfferedOnly,
} from './refer.values';

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

  it('carries over what was said before, and neither partner nor consent', () => {
    const before = { priority: 'URGENT', fields: ['NAME'], summary: 'Wages are owed.' } as const;
    const carried = carriedOver(freshReferral('SOON'), before);
    expect(carried).toMatchObject({ ...before, offeringId: null, decision: null, prepared: null, givenBy: null });
    expect(carriedOver(freshReferral('SOON'), null)).toMatchObject({ priority: 'SOON', fields: null, summary: '' });
  });

  it('keeps for another partner what was written for one to whom the person said no', () => {
    const said = {
      ...freshReferral('SOON'),
      offeringId: 'o',
      summary: 'Wages are owed.',
      decision: 'REFUSED',
    } as const;
    const kept = { ...said, ...forAnother() };
    expect(kept).toMatchObject({ offeringId: null, decision: null, mode: null, summary: 'Wages are owed.' });
    expect(kept.prepareId).not.toBe(said.prepareId);
  });

  it.each([
    ['the same words', 'h', 'GIVEN'],
    ['words for another partner, other fields, in another language or a later version', 'other', null],
  ])('has an answer to %s', (_words, hash, decision) => {
    const said = { ...freshReferral('SOON'), decision: 'GIVEN', answeredTo: 'h' } as const;
    expect(answeredTo(said, { hash }).decision).toBe(decision);
    expect(answeredTo(said, undefined).decision).toBe('GIVEN');
    expect(answeredTo({ ...freshReferral('SOON'), decision: 'GIVEN', answeredTo: null }, { hash }).decision).toBeNull();
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
