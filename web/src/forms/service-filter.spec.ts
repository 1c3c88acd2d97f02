import { byServiceWords } from './service-filter';

describe('a list of services', () => {
  it('is searched by the words for a service', () => {
    const options = [
      { value: 'LEG-01', label: 'Unpaid or underpaid wages' },
      { value: 'HLT-01', label: 'Medical consultation' },
    ];
    expect(byServiceWords({ options, search: 'зарплату', limit: 10 })).toEqual([options[0]]);
    expect(byServiceWords({ options, search: 'doctor', limit: 10 })).toEqual([options[1]]);
    expect(byServiceWords({ options, search: '', limit: 10 })).toEqual(options);
  });
});
