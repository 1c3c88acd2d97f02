import { serviceIndex } from '../i18n/service-search';
import { texts as english } from '../i18n/service-words.en';
import { texts as russian } from '../i18n/services.ru';
import { byServiceWords } from './service-filter';

const filter = byServiceWords(serviceIndex([english, russian]));

describe('a list of services', () => {
  it('is searched by the words for a service', () => {
    const options = [
      { value: 'LEG-01', label: 'Unpaid or underpaid wages' },
      { value: 'HLT-01', label: 'Medical consultation' },
    ];
    expect(filter({ options, search: 'зарплату', limit: 10 })).toEqual([options[0]]);
    expect(filter({ options, search: 'doctor', limit: 10 })).toEqual([options[1]]);
    expect(filter({ options, search: '', limit: 10 })).toEqual(options);
  });
});
