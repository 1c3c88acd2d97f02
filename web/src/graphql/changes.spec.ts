import { announceChanges, atLeast, onChanges, rememberOwnChange } from './changes';

describe('own changes', () => {
  it('are asked for at least, for ten seconds, the newest version of each', () => {
    rememberOwnChange({ id: 'person', version: 1 }, 1_000);
    rememberOwnChange({ id: 'person', version: 2 }, 2_000);
    rememberOwnChange({ id: 'request', version: 1 }, 9_000);
    expect(atLeast(9_500)).toEqual([
      { id: 'person', version: 2 },
      { id: 'request', version: 1 },
    ]);
    expect(atLeast(12_500)).toEqual([{ id: 'request', version: 1 }]);
    expect(atLeast(30_000)).toEqual([]);
  });

  it('are at most twenty', () => {
    for (let index = 0; index < 30; index += 1) rememberOwnChange({ id: String(index), version: 1 }, 50_000);
    expect(atLeast(50_000)).toHaveLength(20);
  });
});

describe('changes', () => {
  it('reach whoever listens, until they stop', () => {
    const heard: unknown[] = [];
    const stop = onChanges((changes) => heard.push(changes));
    announceChanges([{ id: 'a', version: 1 }]);
    announceChanges('everything');
    stop();
    announceChanges('everything');
    expect(heard).toEqual([[{ id: 'a', version: 1 }], 'everything']);
  });
});
