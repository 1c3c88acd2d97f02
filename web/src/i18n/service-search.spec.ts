import { findsService, findsWhole, serviceIndex } from './service-search';
import { texts as englishWords } from './service-words.en';
import { texts as russianWords } from './service-words.ru';
import { texts as tajikWords } from './service-words.tg';
import { requestableServices } from './services';
import { texts as arabic } from './services.ar';
import { texts as english } from './services.en';
import { texts as russian } from './services.ru';

const index = serviceIndex([english, englishWords, russian, russianWords, tajikWords, arabic]);
const found = (typed: string) => requestableServices.filter((code) => findsService(index, typed, code));

describe('finding a service by its words', () => {
  it.each([
    ['зарплата', 'LEG-01'],
    ['зарплату', 'LEG-01'],
    ['ЗАРПЛАТЕ', 'LEG-01'],
    ['насилие', 'PRO-03'],
    ['насилия', 'PRO-03'],
    ['ребенок', 'PRO-04'],
    ['беженцам', 'PRO-06'],
    ['семью', 'PRO-05'],
    ['договоров', 'LEG-02'],
    ['wage', 'LEG-01'],
    ['jobs', 'EMP-01'],
    ['remain', 'HUM-05'],
    ['attache', 'INFO-03'],
    ['صحة', 'HLT-01'],
  ])('takes another form for the word: %s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });

  it.each([
    ['trafficking', 'PRO-02'],
    ['salary', 'LEG-01'],
    ['doctor', 'HLT-01'],
    ['doctors', 'HLT-01'],
    ['visa', 'LEG-05'],
    ['visas', 'LEG-05'],
    ['debt', 'LEG-04'],
    ['passport', 'DOC-01'],
    ['lawyer', 'LEG-06'],
    ['адвоката', 'LEG-02'],
    ['детей', 'PRO-04'],
    ['врача', 'HLT-01'],
    ['визу', 'LEG-05'],
    ['долги', 'INFO-05'],
    ['торговля людьми', 'PRO-02'],
    ['депортации', 'LEG-06'],
  ])('knows what people call it: %s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });

  it('goes by the beginning of a word while it is typed, and by the code', () => {
    expect(found('зарп')).toEqual(['LEG-01']);
    expect(found('leg-01')).toEqual(['LEG-01']);
    expect(found('forced-lab')).toEqual(['PRO-02']);
  });

  it('wants every word where a service has them, else those that have most, and none where there is none', () => {
    expect(found('INJURY work')).toEqual(['LEG-03']);
    expect(found('injury shelter')).toEqual(['LEG-03', 'HUM-01']);
    expect(requestableServices.filter((code) => findsWhole(index, 'injury shelter', code))).toEqual([]);
    expect(found('xylophone quartet')).toEqual([]);
  });

  it.each([
    ['wages kept', 'LEG-01'],
    ['boss', 'LEG-01'],
    ['boss did not pay', 'LEG-01'],
    ['not paid', 'LEG-01'],
    ['overcharged', 'LEG-04'],
    ['agency took too much money', 'LEG-04'],
    ['agency', 'LEG-04'],
    ['fee', 'LEG-04'],
    ['papers', 'LEG-05'],
    ['no papers', 'LEG-05'],
    ['undocumented', 'LEG-05'],
    ['beaten', 'PRO-03'],
    ['не платит', 'LEG-01'],
    ['без документов', 'LEG-05'],
    ['хозяин', 'LEG-01'],
    ['хозяин забрал паспорт', 'DOC-02'],
    ['агентство', 'LEG-04'],
    ['маош', 'LEG-01'],
    ['маош надоданд', 'LEG-01'],
    ['шиноснома', 'DOC-01'],
    ['духтур', 'HLT-01'],
    ['латукӯб', 'PRO-03'],
  ])('is found by what was said at the desk: %s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });

  it('takes no other word for a form', () => {
    expect(found('страна')).not.toContain('HLT-03');
    expect(found('возврат')).not.toContain('ECO-04');
    expect(found('ages')).toEqual([]);
    expect(found('зарплатаааа')).toEqual([]);
  });

  it('finds everything where nothing was typed', () => {
    expect(found(' ')).toEqual(requestableServices);
  });

  it('has words of its own for each service one may ask for, each alone and small', () => {
    for (const words of Object.values(englishWords)) expect(words).toMatch(/^[a-z]+( [a-z]+)*$/);
    for (const words of Object.values(russianWords)) expect(words).toMatch(/^[а-яё]+( [а-яё]+)*$/);
    for (const words of Object.values(tajikWords)) expect(words).toMatch(/^[а-яёғӣқӯҳҷ]+( [а-яёғӣқӯҳҷ]+)*$/);
  });
});
