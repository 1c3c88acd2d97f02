import { tmpdir } from 'node:os';
import { diskRooms } from './disk-room';

describe('the room on a disk', () => {
  const folder = tmpdir();

  it('is part of it, and too little or enough by what is to stay free', async () => {
    const [room] = await diskRooms({ folders: [folder], freePercent: 0 });
    expect(room).toMatchObject({ folder, isNearlyFull: false });
    expect(room?.free).toBeGreaterThan(0);
    expect(room?.free).toBeLessThanOrEqual(room?.size ?? 0);
    expect(await diskRooms({ folders: [folder], freePercent: 101 })).toMatchObject([{ isNearlyFull: true }]);
  });

  it('is not told of a folder that is not there, nor of what is no disk', async () => {
    const folders = ['/no/such/folder', '/proc', folder];
    expect((await diskRooms({ folders, freePercent: 10 })).map((room) => room.folder)).toEqual([folder]);
  });
});
