import path from 'node:path';
import { readJson } from './processes.mjs';

const begun = Date.now();
const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One sentence for the terminal, with the time since the start. */
export const say = (sentence) => process.stdout.write(`[${secondsSince(begun).padStart(7)}] ${sentence}\n`);

/** Says what has been done and how long it took. */
export const timed = async (done, work) => {
  const since = Date.now();
  const answer = await work();
  say(`${done} (${secondsSince(since)}).`);
  return answer;
};

/** Rows of words as a table, the first its head. */
export const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd())
    .join('\n');
};

export const signInsFile = (data) => path.join(data, 'demo-sign-ins.json');

/** Prints the demo sign-ins; answers whether there are any. */
export const announceSignIns = (data) => {
  const signIns = readJson(signInsFile(data));
  if (!Array.isArray(signIns) || signIns.length === 0) return false;
  const rows = signIns.map(({ name, role, centre, email, password }) =>
    [name, role, centre, email, password].map((cell) => String(cell ?? '')),
  );
  process.stdout.write(`\nSign in as one of these people, all of them invented:\n${table(rows)}\n\n`);
  return true;
};

/** Prints where to go. */
export const announce = ({ address, data }) => {
  say(`MRC Network is ready at ${address}`);
  announceSignIns(data);
};
