import { numberIn } from './number-in';

describe('a number that is searched for', () => {
  it.each([
    ['R-7KQ4M', 'R-7KQ4M'],
    [' r-7kq4m ', 'R-7KQ4M'],
    ['r7kq4m', 'R-7KQ4M'],
    ['R 7KQ4M', 'R-7KQ4M'],
    ['R – 7KQ4M', 'R-7KQ4M'],
    ['R-KQMWX', 'R-KQMWX'],
    ['f-7kq4wx', 'F-7KQ4WX'],
    ['F7KQ4WX', 'F-7KQ4WX'],
    ['r-7кq4м', 'R-7KQ4M'],
    ['Ｒ-7KQ4M', 'R-7KQ4M'],
    ['R\u20117KQ4M', 'R-7KQ4M'],
  ])('is known as people type it: %s', (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });

  it.each([
    'Rustam',
    'Rahimova',
    'Fatima',
    'Ferghana',
    'Рахимова',
    'Рустам',
    'R-7KQ4',
    'R-7KQ4MX',
    'F-7KQ4M',
    'MRC-7KQ4P2',
    '+992 92 777 0101',
    '',
  ])('is not taken for one where it is none: %s', (typed) => {
    expect(numberIn(typed)).toBeNull();
  });
});
