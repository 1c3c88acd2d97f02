import { countries } from './countries';
import { instrumentByCode, instruments, ratification, ratificationOn } from './instruments';

const standing = (country: string, instrument: string, day: string) => {
  const answer = ratificationOn(country, instrument, day);
  return answer.found ? answer.standing : 'nothing on file';
};

describe('instruments', () => {
  it('are known by code', () => {
    expect(instruments()).toHaveLength(30);
    expect(instrumentByCode('C097')).toMatchObject({ body: 'ILO', adoptedOn: '1949-07-01', legallyBinding: true });
    expect(instrumentByCode('R202')).toMatchObject({ legallyBinding: false, inForceOn: undefined });
    expect(instrumentByCode('C000')).toBeUndefined();
  });
});

describe('ratification', () => {
  it('gives the row with source, confidence and as-of', () => {
    expect(ratification('TJ', 'ICRMW')).toMatchObject({
      found: true,
      row: { status: 'ratified', confidence: 'verified', actionOn: expect.stringMatching(/^2002-/) },
    });
  });

  it('says that nothing is on file rather than that a country is no party', () => {
    expect(ratification('AM', 'P029')).toEqual({ found: false });
    expect(ratification('DE', 'C097')).toEqual({ found: false });
    expect(ratificationOn('AM', 'P029', '2026-01-01')).toEqual({ found: false });
  });

  it('is read by the day of the event', () => {
    expect(standing('AM', 'C029', '2004-12-16')).toBe('not-ratified');
    expect(standing('AM', 'C029', '2004-12-17')).toBe('ratified');
    expect(standing('MY', 'C105', '1958-10-12')).toBe('not-ratified');
    expect(standing('MY', 'C105', '1990-01-09')).toBe('ratified');
    expect(standing('MY', 'C105', '1990-01-10')).toBe('ended');
    expect(standing('AM', 'ICRMW', '2020-01-01')).toBe('signed-only');
    expect(standing('KG', 'GCM', '2020-01-01')).toBe('did-not-vote');
    expect(standing('KZ', 'ICRMW', '2020-01-01')).toBe('not-ratified');
  });

  it('warns when the day lies after what the row knows', () => {
    expect(ratificationOn('KG', 'C143', '2023-12-31')).toMatchObject({ found: true, afterAsOf: false });
    expect(ratificationOn('KG', 'C143', '2024-01-01')).toMatchObject({ found: true, afterAsOf: true });
  });

  it('is on file for 514 of the 520 pairs, each of a known country and instrument', () => {
    const codes = instruments().map(({ code }) => code);
    const pairs = countries().flatMap(({ iso2 }) => codes.map((code) => ratification(iso2, code)));
    const found = pairs.flatMap((answer) => (answer.found ? [answer.row] : []));
    expect(found).toHaveLength(514);
    for (const row of found) {
      if (['ratified', 'denounced', 'signed'].includes(row.status)) expect(row.actionOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
