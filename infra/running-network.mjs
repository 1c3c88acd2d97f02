import path from 'node:path';
import { writeFileWhole } from './processes.mjs';

/**
 * Writes down in the data folder what runs there, `running.json`. What the programs were started with stands in a file of its own, for
 * nobody else to read, whose name `services` is: of many instances it is more than one variable of an environment can hold.
 * Answers its name.
 */
export const writeRunning = (data, { services, ...network }) => {
  const file = path.join(data, 'programs.json');
  writeFileWhole(file, JSON.stringify(services));
  writeFileWhole(path.join(data, 'running.json'), JSON.stringify({ ...network, services: file }));
  return file;
};

/** What hands the programs' environments on to a program of ours: the file that `running.json` names as its `services`. */
export const handedPrograms = (file) => ({ MRC_SERVICES: JSON.stringify(file) });
