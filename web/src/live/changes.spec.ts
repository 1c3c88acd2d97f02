import { announceChanges, atLeast, changesIn, onChanges, rememberOwnChanges } from './changes';

describe('own changes', () => {
  it('are asked for at least, for ten seconds, each once', () => {
    rememberOwnChanges(['registered'], 1_000);
    rememberOwnChanges(['agreed', 'told'], 2_000);
    rememberOwnChanges(['asked', 'told'], 9_000);
    expect(atLeast(9_500)).toEqual(['registered', 'agreed', 'asked', 'told']);
    expect(atLeast(12_500)).toEqual(['asked', 'told']);
    expect(atLeast(30_000)).toEqual([]);
  });

  it('are at most twenty', () => {
    for (let index = 0; index < 30; index += 1) rememberOwnChanges([String(index)], 50_000);
    expect(atLeast(50_000)).toHaveLength(20);
    expect(atLeast(50_000)).toContain('29');
  });

  it('are read from an answer’s extensions', () => {
    expect(changesIn({ changed: ['a', 'b', 3, { id: 'c' }] })).toEqual(['a', 'b']);
    expect(changesIn({ changed: 'a' })).toEqual([]);
    expect(changesIn(undefined)).toEqual([]);
  });
});

describe('changes', () => {
  it('reach whoever listens, until they stop', () => {
    const heard: unknown[] = [];
    const stop = onChanges((changed) => heard.push(changed));
    announceChanges(['a']);
    announceChanges('everything');
    stop();
    announceChanges('everything');
    expect(heard).toEqual([['a'], 'everything']);
  });
});
