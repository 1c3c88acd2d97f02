import { existsSync, renameSync } from 'node:fs';
import { say } from '../announce.mjs';
import { stampOf } from './rotation.mjs';

/** Gives what stands in a folder another name beside it, and says which. */
export const putAside = (folder) => {
  if (!existsSync(folder)) return;
  const aside = `${folder}.before-${stampOf(new Date())}`;
  renameSync(folder, aside);
  say(`What was in ${folder} is now in ${aside}: delete it when you are sure.`);
};
