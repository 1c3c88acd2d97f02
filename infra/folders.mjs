import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it that are missing. Node's own way asks for ever where none can be made, as under /proc. */
export const makeFolder = (folder, mode) => {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (!existsSync(path.dirname(folder))) makeFolder(path.dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    const isThereByNow = error.code === 'EEXIST' && existsSync(folder) && statSync(folder).isDirectory();
    if (!isThereByNow) throw error;
  }
};
