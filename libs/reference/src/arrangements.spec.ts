import { labourAgreements, labourAgreementsOn } from './labour-agreements';
import { socialSecurityArrangements, socialSecurityBetween, socialSecurityOf } from './social-security';

describe('labour agreements on the day of the event', () => {
  const between = (origin: string, destination: string, day: string) => {
    const answer = labourAgreementsOn(origin, destination, day);
    return answer.found ? answer.rows.map(({ id, standing }) => `${id} ${standing}`) : 'none on file';
  };

  it('begin with their signature and come into force later', () => {
    expect(between('TJ', 'RU', '2004-10-15')).toBe('none on file');
    expect(between('TJ', 'RU', '2004-10-16')).toEqual(['BLA-1222 signed']);
    expect(between('TJ', 'RU', '2006-01-16')).toContain('BLA-1222 in-force');
    expect(between('AM', 'KG', '2015-01-01')).toEqual(['BLA-X06-2 in-force']);
  });

  it('hold in one direction only, unless they name none', () => {
    expect(between('RU', 'TJ', '2010-01-01')).not.toContain('BLA-1222 in-force');
    expect(between('LA', 'PH', '2010-01-01')).toContain('BLA-845 signed');
    expect(between('PH', 'LA', '2010-01-01')).toContain('BLA-845 signed');
    expect(between('PH', 'PH', '2010-01-01')).toBe('none on file');
  });

  it('count as signed from the end of the year where only that is known', () => {
    expect(between('BD', 'AE', '2007-12-30')).toBe('none on file');
    expect(between('BD', 'AE', '2007-12-31')).toEqual(['BLA-779 signed']);
  });

  it('tell uncoded clauses from none', () => {
    expect(labourAgreements()).toHaveLength(100);
    expect(labourAgreements().filter(({ clauses }) => clauses !== undefined)).toHaveLength(46);
    const answer = labourAgreementsOn('TJ', 'RU', '2007-01-01');
    expect(answer.found && answer.rows.find(({ id }) => id === 'BLA-1222')?.clauses).toEqual(
      expect.arrayContaining(['joint_committee', 'equal_treatment']),
    );
  });
});

describe('social security on the day of the event', () => {
  const between = (one: string, other: string, day: string) => {
    const answer = socialSecurityBetween(one, other, day);
    return answer.found ? answer.rows.map(({ id, standing }) => `${id} ${standing}`) : 'none on file';
  };

  it('ends for a party that has left, and for nobody else', () => {
    expect(between('RU', 'UZ', '2022-12-31')).toEqual(['SSA-001 in-force']);
    expect(between('RU', 'UZ', '2023-01-01')).toBe('none on file');
    expect(between('KZ', 'UZ', '2023-01-01')).toEqual(['SSA-001 in-force']);
  });

  it('does not take a signed treaty for one in force', () => {
    expect(between('TJ', 'RU', '2024-01-01')).toEqual(['SSA-003 signed']);
    expect(between('RU', 'TJ', '2021-09-14')).toEqual(['SSA-001 in-force']);
  });

  it('keeps treaties apart from a country’s own law', () => {
    expect(between('TH', 'VN', '2024-01-01')).toEqual(['SSA-021 signed']);
    const own = socialSecurityOf('MY', 'destination', '2024-01-01');
    expect(own.found && own.rows.map(({ id }) => id)).toEqual(['SSA-040']);
    expect(socialSecurityOf('MY', 'destination', '2018-12-31')).toEqual({ found: false });
    expect(socialSecurityOf('MY', 'origin', '2024-01-01')).toEqual({ found: false });
  });

  it('holds nothing that is a mere claim', () => {
    expect(socialSecurityArrangements()).toHaveLength(23);
    expect(socialSecurityArrangements().filter(({ confidence }) => confidence === 'low')).toEqual([]);
  });
});
