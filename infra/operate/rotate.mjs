import { existsSync } from 'node:fs';
import { readSettings } from '../environment.mjs';
import { Refusal, runProgram } from '../refusal.mjs';
import { rotate, secrets } from '../rotate.mjs';

const lines = Object.entries(secrets).map(([name, { says }]) => `  ${name}\n      ${says}`);

const help = `Use: npm run operate -- rotate SECRET

Gives a secret of the data folder a successor, in use from the next start. What that does to people:

${lines.join('\n')}
`;

const main = () => {
  const [name, ...others] = process.argv.slice(2);
  if (name === '--help' || name === '-h') {
    process.stdout.write(help);
    return;
  }
  if (name === undefined || others.length > 0)
    throw new Refusal('Use: npm run operate -- rotate SECRET; "npm run operate -- rotate --help" names them.');
  const { data } = readSettings();
  if (!existsSync(data)) throw new Refusal(`${data} does not exist: name the data folder with MRC_DATA.`);
  process.stdout.write(`${rotate(data, name)}\n`);
};

await runProgram(main);
