import { parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

/** What the command line says of these options; `--help` prints the help and ends, anything unknown is refused. */
export const readCommandLine = ({ command, help, options = {} }) => {
  const { help: wantsHelp, ...values } = parse(command, { ...options, help: { type: 'boolean', short: 'h' } });
  if (!wantsHelp) return values;
  process.stdout.write(help);
  process.exit(0);
};

const parse = (command, options) => {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [what] = error.message.split(/\.\s/);
    throw new Refusal(`${what.replace(/\.$/, '')}; "${command} --help" says what there is.`);
  }
};

/** The whole number that an option was given; undefined where it was not given. */
export const wholeNumber = (name, text) => {
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Refusal(`--${name} is "${text}", which is not a whole number.`);
};
