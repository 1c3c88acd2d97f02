import { statfs } from 'node:fs/promises';

/** How much of the disk of a folder is free for this user, in bytes, and whether that is so little that somebody should make room. */
export type DiskRoom = {
  readonly folder: string;
  readonly free: number;
  readonly size: number;
  readonly isNearlyFull: boolean;
};

export type WatchedDisks = { readonly folders: readonly string[]; readonly freePercent: number };

/** Looks at the disk of each folder that is there. */
export const diskRooms = async ({ folders, freePercent }: WatchedDisks): Promise<readonly DiskRoom[]> => {
  const rooms = await Promise.allSettled(
    folders.map(async (folder) => {
      const { bavail, blocks, bsize } = await statfs(folder);
      const [free, size] = [bavail * bsize, blocks * bsize];
      return { folder, free, size, isNearlyFull: free * 100 < size * freePercent };
    }),
  );
  return rooms.flatMap((room) => (room.status === 'fulfilled' && room.value.size > 0 ? [room.value] : []));
};
