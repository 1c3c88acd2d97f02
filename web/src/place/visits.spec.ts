import { cameFrom, movedTo, noVisits, type Move, type Visits } from './visits';

const walk = (...moves: readonly (readonly [string, Move])[]): Visits =>
  moves.reduce((visits, [key, move]) => movedTo(visits, { key, pathname: `/${key}` }, move), noVisits);

describe('where somebody came from', () => {
  it('is the page before, and no other', () => {
    const visits = walk(['list', 'POP'], ['row', 'PUSH']);
    expect(cameFrom(visits, '/list')).toBe(true);
    expect(cameFrom(visits, '/row')).toBe(false);
  });

  it('is nowhere on the first page, however it was reached', () => {
    expect(cameFrom(walk(['row', 'POP']), '/list')).toBe(false);
    expect(cameFrom(walk(['start', 'POP'], ['row', 'REPLACE']), '/start')).toBe(false);
  });

  it('is the page before the one that was replaced', () => {
    expect(cameFrom(walk(['list', 'POP'], ['form', 'PUSH'], ['row', 'REPLACE']), '/list')).toBe(true);
  });

  it('is known again after going back and on, and forgotten where another way was taken', () => {
    const back = walk(['list', 'POP'], ['row', 'PUSH'], ['more', 'PUSH'], ['row', 'POP']);
    expect(cameFrom(back, '/list')).toBe(true);
    const elsewhere = movedTo(back, { key: 'other', pathname: '/other' }, 'PUSH');
    expect(elsewhere.entries.map(({ key }) => key)).toEqual(['list', 'row', 'other']);
  });
});
