import {
  closeSync,
  copyFileSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { Refusal } from './refusal.mjs';

const everyMs = 5_000;
const mostMegabytes = 20;
const mostFiles = 5;

const numberFrom = (name, fallback) => {
  const given = process.env[name];
  if (!given) return fallback;
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal(`${name} is "${given}": name a whole number from 1, or leave it out for ${fallback}.`);
};

/** How large one log may grow, in bytes, and how many older ones are kept: `MRC_LOG_MEGABYTES` and `MRC_LOG_FILES`; refused where one is no number. */
export const logLimits = () => ({
  bytes: numberFrom('MRC_LOG_MEGABYTES', mostMegabytes) * 1_000_000,
  files: numberFrom('MRC_LOG_FILES', mostFiles),
});

const sizeOf = (file) => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};

// What was written while it was copied is copied too, until nothing came: then it is emptied.
const copyRest = (file, older) => {
  const [from, to] = [openSync(file, 'r'), openSync(older, 'r+')];
  try {
    const part = Buffer.alloc(64_000);
    for (let at = fstatSync(to).size; ;) {
      const read = readSync(from, part, 0, part.length, at);
      if (read === 0) return;
      writeSync(to, part, 0, read, at);
      at += read;
    }
  } finally {
    closeSync(from);
    closeSync(to);
  }
};

/**
 * Puts a log aside that has grown past its limit, by copying and emptying it, since whoever writes it keeps it open; a full disk costs
 * the copy, never the limit.
 */
export const rotateLog = (file, { bytes, files } = logLimits()) => {
  if (sizeOf(file) <= bytes) return;
  const older = (number) => `${file}.${number}`;
  rmSync(older(files), { force: true });
  for (let number = files - 1; number > 0; number -= 1)
    if (sizeOf(older(number)) > 0) renameSync(older(number), older(number + 1));
  try {
    copyFileSync(file, older(1));
    copyRest(file, older(1));
  } catch {
    rmSync(older(1), { force: true });
  }
  truncateSync(file);
};

/** Keeps a log within its limits until it is told to stop. */
export const keepLogWithin = (file, limits = logLimits(), every = everyMs) => {
  const look = () => {
    try {
      rotateLog(file, limits);
    } catch {
      // the folder is gone or may not be written: the log grows until it may be
    }
  };
  look();
  const timer = setInterval(look, every).unref();
  return () => clearInterval(timer);
};
