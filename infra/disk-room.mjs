import { statfsSync, statSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

const everyMs = 60_000;
const leastFree = 10;

/** Below how many hundredths of a disk that are free it counts as nearly full: `MRC_DISK_FREE_PERCENT`; refused where that is no number from 1 to 90. */
export const freePercent = (given = process.env.MRC_DISK_FREE_PERCENT) => {
  if (!given) return leastFree;
  const percent = Number(given);
  if (Number.isInteger(percent) && percent >= 1 && percent <= 90) return percent;
  throw new Refusal(
    `MRC_DISK_FREE_PERCENT is "${given}": name a whole number from 1 to 90, or leave it out for ${leastFree}.`,
  );
};

/** The folders whose disks a network fills: its data, and the archive of Postgres's log where it has one. */
export const watchedFolders = ({ data, walArchive }) => (walArchive ? [data, walArchive] : [data]);

/** The disk of a folder: which it is, how many bytes are free for this user and of how many; undefined where it cannot be looked at. */
export const roomOf = (folder) => {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { disk: statSync(folder).dev, free: bavail * bsize, size: blocks * bsize };
  } catch {
    return undefined;
  }
};

const gigabytes = (bytes) => `${(bytes / 1_000_000_000).toFixed(1)} GB`;

const shareOf = ({ free, size }) => `${gigabytes(free)} of ${gigabytes(size)} (${Math.floor((100 * free) / size)} %)`;

/** Answers what looks, and says when the disk of a folder comes to be nearly full and when it has room again: once for all that lie on one disk. */
export const diskSayer = (folders, say, { percent = freePercent(), room = roomOf } = {}) => {
  const full = new Set();
  return () => {
    const seen = new Set();
    for (const folder of folders) {
      const now = room(folder);
      if (!now || now.size === 0 || seen.has(now.disk)) continue;
      seen.add(now.disk);
      const isFull = now.free * 100 < now.size * percent;
      if (isFull && !full.has(now.disk))
        say(
          `The disk of ${folder} is nearly full: ${shareOf(now)} are free. Make room on it: once it is full nothing can be registered.`,
        );
      if (!isFull && full.has(now.disk)) say(`The disk of ${folder} has room again: ${shareOf(now)} are free.`);
      if (isFull) full.add(now.disk);
      else full.delete(now.disk);
    }
  };
};

/** Looks at the disks now and every minute for as long as this process runs. */
export const watchDisks = (folders, say) => {
  const look = diskSayer(folders, say);
  look();
  setInterval(look, everyMs).unref();
};
