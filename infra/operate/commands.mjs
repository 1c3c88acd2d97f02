import { services } from '../environment.mjs';
import { Refusal } from '../refusal.mjs';
import { readInput } from '../standard-input.mjs';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const serviceIn = (word) => {
  if (services.includes(word)) return word;
  throw new Refusal(`"${word}" is none of the services: ${services.join(', ')}.`);
};

const idIn = (word) => {
  if (uuid.test(word)) return word.toLowerCase();
  throw new Refusal(`"${word}" is not an id, as 0198c2f4-7a51-7e10-9c1b-3f0d5a7b2c11.`);
};

/**
 * What an operator may ask, by its words on the command line: what follows them (in brackets: may be left out), whether it needs a
 * reason, what it says of itself, and what is asked of the running network.
 */
export const commands = {
  status: {
    follows: [],
    says: 'how every program is, how much room the disks have, how old the newest backup is, and how far the archive of the log has come',
    ask: () => ({ command: 'status' }),
  },
  check: {
    follows: [],
    says: 'whether every consumer has taken what the owners it listens to have told, in a sentence for each',
    ask: () => ({ command: 'check' }),
  },
  'dead-letters list': {
    follows: ['[SERVICE]'],
    says: 'the events that a consumer could not handle and somebody must decide about',
    ask: ([service]) => ({
      command: 'list-dead-letters',
      services: service === undefined ? services : [serviceIn(service)],
    }),
  },
  'dead-letters replay': {
    follows: ['SERVICE', 'ID'],
    says: 'tries a dead letter again, and then what waits behind it',
    ask: ([service, id]) => ({
      command: 'replay-dead-letter',
      service: serviceIn(service),
      id: idIn(id),
      reason: 'Tried again',
    }),
  },
  'dead-letters discard': {
    follows: ['SERVICE', 'ID'],
    needsReason: true,
    says: 'goes on without a dead letter; asks why, or reads it from its standard input',
    ask: ([service, id]) => ({ command: 'discard-dead-letter', service: serviceIn(service), id: idIn(id) }),
  },
  rebuild: {
    follows: ['SERVICE', 'CONSUMER'],
    says: 'empties a projection and asks the owners it listens to for their history; the service goes on answering',
    ask: ([service, consumer]) => ({ command: 'rebuild', service: serviceIn(service), consumer }),
  },
  erased: {
    follows: [],
    says: 'who was erased, by their ids: the list to keep outside the database, with the keys',
    ask: () => ({ command: 'list-erased' }),
  },
  'erase-again': {
    follows: ['ID'],
    says: 'erases anew somebody whom a restore brought back, in every service',
    ask: ([id]) => ({ command: 'erase-again', id: idIn(id) }),
  },
  'tell-again': {
    follows: ['OWNER', '[AGGREGATE]'],
    says: 'lets a service tell its history again, or that of one aggregate; who knows it already passes over it',
    ask: ([owner, aggregate]) => ({
      command: 'tell-again',
      owner: serviceIn(owner),
      aggregateId: aggregate === undefined ? null : idIn(aggregate),
    }),
  },
};

/** Programs of their own, which work on a data folder whether its network runs or not. */
export const programs = {
  rotate: { file: 'operate/rotate.mjs', says: 'gives a secret a successor, in use from the next start' },
  backup: { file: 'backup.mjs', says: 'writes a backup: the same as "npm run backup"' },
};

const describe = (words) => [words, ...commands[words].follows].join(' ');

const useOf = (words) => `npm run operate -- ${describe(words)}`;

const lines = () => {
  const all = [
    ...Object.keys(commands).map((words) => [describe(words), commands[words].says]),
    ...Object.entries(programs).map(([name, { says }]) => [name, says]),
  ];
  return all.map(([use, says]) => `  ${use}\n      ${says}`).join('\n');
};

/** What `--help` prints, for all commands or for one. */
export const helpOf = (words) =>
  words === undefined
    ? `Use: npm run operate -- COMMAND

For who administers the network on its own machine and may read the data folder; the network runs. Every use is written to
operate.log beside the other logs, with who, what and when.

${lines()}

Services: ${services.join(', ')}.
Exit codes: 0 done and well; 1 refused, not done, or not well; the sentence says which.

Set in the environment:
  MRC_DATA   the data folder of the running network, as "npm start" was given it
`
    : `Use: ${useOf(words)}\n\n${words}: ${commands[words].says}.\n`;

/** The command that the first words of a command line name, and the words after it; refused where there is none. */
export const findCommand = (all) => {
  const found = [all.slice(0, 2), all.slice(0, 1)]
    .map((some) => some.join(' '))
    .find((words) => Object.hasOwn(commands, words));
  const longer = Object.keys(commands).filter((words) => words.startsWith(`${all[0]} `));
  if (all.length === 1 && longer.length > 0)
    throw new Refusal(`Say which: ${longer.join(', ')}; "npm run operate -- --help" says what each does.`);
  if (found === undefined)
    throw new Refusal(
      `There is no command "${all.slice(0, 2).join(' ')}"; "npm run operate -- --help" says what there is.`,
    );
  return { words: found, rest: all.slice(found.split(' ').length) };
};

const question = 'Why? It is kept with the dead letter; name nobody: ';

const askWhy = async () => {
  const reason = await readInput(question);
  if (reason !== '' && reason.length <= 300) return reason;
  throw new Refusal(
    'Say why, in 1 to 300 characters, when it asks or on its standard input: it is kept with the dead letter.',
  );
};

/** What is asked of the network; refused where a word is missing, too many or wrong, or a reason is not given. */
export const askedOf = async (words, rest) => {
  const { follows, needsReason, ask } = commands[words];
  const least = follows.filter((word) => !word.startsWith('[')).length;
  if (rest.length < least || rest.length > follows.length)
    throw new Refusal(`Use: ${useOf(words)}; "npm run operate -- ${words} --help" tells more.`);
  const asked = ask(rest);
  return needsReason ? { ...asked, reason: await askWhy() } : asked;
};
