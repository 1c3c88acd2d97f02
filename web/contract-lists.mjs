import { join } from 'node:path';
import { build } from 'vite';

/** The contracts of all services, as the services read them. */
const readContracts = async (root) => {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(root, '../libs/contracts/src/index.ts'), write: false, minify: false },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
};

/** How many letters the texts of a schema may have, by field (those of a list's members by its own name); undefined where it has none. */
const longestIn = ({ def, shape }) => {
  switch (def.type) {
    case 'nullable':
    case 'optional':
      return longestIn(def.innerType);
    case 'array':
      return longestIn(def.element);
    case 'pipe':
      return def.out.maxLength ?? undefined;
    case 'object': {
      const found = Object.entries(shape).map(([name, field]) => [name, longestIn(field)]);
      const texts = found.filter(([, longest]) => longest !== undefined);
      return texts.length > 0 ? Object.fromEntries(texts) : undefined;
    }
    default:
      return undefined;
  }
};

const header = '// Made by `nx codegen web` from the contracts.\n';

const constant = (says, name, value) =>
  `/** ${says} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

const longestTexts = ({ allCalls }, isUsed) => {
  const byCall = allCalls
    .map(({ name, kind, input }) => ({ name: name.slice(name.indexOf('.') + 1), kind, longest: longestIn(input) }))
    .filter(({ name, kind, longest }) => longest !== undefined && (kind === 'query' || isUsed(name)))
    .map(({ name, longest }) => [name, longest]);
  return constant(
    'How many letters each text of a call may have, by the call and its fields.',
    'longest',
    Object.fromEntries(byCall),
  );
};

const problems = ({ inputProblems }) =>
  constant(
    'What may be wrong with a field of an input, in the words services answer.',
    'everyInputProblem',
    inputProblems,
  );

const timelineEvents = ({ allCalls, eventsByOwner, timelinePage }) => {
  const tellers = new Set(allCalls.filter(({ output }) => output === timelinePage).map(({ service }) => service));
  const types = [...tellers].map((owner) => [owner, [...new Set(eventsByOwner[owner].map(({ type }) => type))]]);
  return (
    constant(
      'The events that a timeline tells, by the service they come from.',
      'everyEvent',
      Object.fromEntries(types),
    ) + '\nexport type EventOf<Service extends keyof typeof everyEvent> = (typeof everyEvent)[Service][number];\n'
  );
};

/** What either side writes of a referral: of the fields that both see, those that are words of one of them. */
const saidFields = ({ receivedReferralView, sentReferralView, isClosing, isSaidByReceiver }) =>
  Object.entries(sentReferralView.shape)
    .filter(([name, field]) => name in receivedReferralView.shape && (isClosing(field) || isSaidByReceiver(field)))
    .map(([name]) => name);

const isWanted = ({ def }) => def.type !== 'nullable' && def.type !== 'optional';

const textsOf = ({ input }, readFrom) =>
  Object.entries(input.shape)
    .map(([field, schema]) => ({ field, readFrom, longest: longestIn(schema), wanted: isWanted(schema) }))
    .filter(({ longest }) => typeof longest === 'number');

const writtenForReceiver = ({ sendReferral, prepareDisclosure }) =>
  constant(
    'The texts that the sender of a referral writes for its receiver, which reads them once it is sent or once it has accepted.',
    'writtenForReceiver',
    [...textsOf(sendReferral, 'sending'), ...textsOf(prepareDisclosure, 'acceptance')],
  ) +
  "\nexport type WrittenForReceiver = (typeof writtenForReceiver)[number]['field'];\n" +
  "export type WantedByReceiver = Extract<(typeof writtenForReceiver)[number], { readonly wanted: true }>['field'];\n";

const selecting = (type, fields) =>
  `fragment ${type}Said on ${type}Referral {\n${fields.map((field) => `  ${field}\n`).join('')}}\n`;

const saidOfReferral = (fields) =>
  constant('The texts of a referral that either side wrote and both read.', 'saidOfReferral', fields) +
  '\nexport type SaidOfReferral = (typeof saidOfReferral)[number];\n';

/** File name → content of what `src/generated` takes from the contracts, for the commands that are used. */
export const generateFromContracts = async (root, isUsed) => {
  const contracts = await readContracts(root);
  const said = saidFields(contracts);
  return {
    'events.ts': header + timelineEvents(contracts),
    'input-problems.ts': header + problems(contracts),
    'longest.ts': header + longestTexts(contracts, isUsed),
    'said.graphql': `#${header.slice(2)}${selecting('Sent', said)}\n${selecting('Received', said)}`,
    'said.ts': header + saidOfReferral(said),
    'written.ts': header + writtenForReceiver(contracts),
  };
};
