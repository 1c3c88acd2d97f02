import { Kind } from 'graphql';

const enumsOf = (schema) => schema.definitions.filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION);
const objectsOf = (schema) => schema.definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION);
const namesOf = (nodes) => (nodes ?? []).map((node) => node.name.value);

/** Every enum's codes as a constant, in the order of the contracts: `everyDeclineCode`. */
export const codeLists = (schema) =>
  enumsOf(schema)
    .map(({ name, values }) => {
      const codes = namesOf(values).map((code) => `\n  '${code}',`);
      return `export const every${name.value} = [${codes.join('')}\n] as const;\n`;
    })
    .join('\n');

const innermost = (type) => (type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type));
const isList = (type) => type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const decapitalised = (name) => name.charAt(0).toLowerCase() + name.slice(1);

// A code is called by its enum, so that refusals with a `state` each are selected together, and beside what is not refused.
const factsOf = (schema) => {
  const enums = new Set(namesOf(enumsOf(schema)));
  return objectsOf(schema)
    .filter(({ interfaces }) => namesOf(interfaces).includes('Refusal'))
    .map((refusal) => ({
      refusal: refusal.name.value,
      facts: refusal.fields
        .filter(({ name }) => name.value !== 'code')
        .map(({ name, type }) => {
          const typeName = innermost(type);
          const parts = objectsOf(schema).find((each) => each.name.value === typeName)?.fields;
          const key = enums.has(typeName) ? `${decapitalised(typeName)}OfRefusal` : name.value;
          return { field: name.value, key, typeName, isEnum: enums.has(typeName), isList: isList(type), parts };
        }),
    }))
    .filter(({ facts }) => facts.length > 0);
};

const selected = ({ field, key, parts }) => {
  const fact = key === field ? field : `${key}: ${field}`;
  return parts === undefined
    ? `    ${fact}\n`
    : `    ${fact} {\n${namesOf(parts)
        .map((part) => `      ${part}\n`)
        .join('')}    }\n`;
};

/** The fragment that selects every refusal's facts. */
export const refusalFragment = (schema) => {
  const cases = factsOf(schema).map(
    ({ refusal, facts }) => `  ... on ${refusal} {\n${facts.map(selected).join('')}  }\n`,
  );
  return `fragment RefusalFacts on Refusal {\n  code\n${cases.join('')}}\n`;
};

const membersOf = (schema, typeName) =>
  namesOf(
    schema.definitions.find(({ kind, name }) => kind === Kind.UNION_TYPE_DEFINITION && name.value === typeName)?.types,
  );

const capitalised = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** The name of the constant that carries a mutation. */
export const documentOf = (mutation) => `${capitalised(mutation)}Document`;

/** Every mutation as an operation with its input, which selects what it led to, or how it was refused. */
export const commandOperations = (schema, isUsed) => {
  const objects = objectsOf(schema);
  const { fields } = objects.find(({ name }) => name.value === 'Mutation');
  return fields
    .filter(({ name }) => isUsed(name.value))
    .map(({ name: { value: mutation }, arguments: [input], type }) => {
      const results = objects.filter(
        ({ name, interfaces }) =>
          membersOf(schema, innermost(type)).includes(name.value) && !namesOf(interfaces).includes('Refusal'),
      );
      const selections = results.map(
        ({ name, fields: facts }) =>
          `    ... on ${name.value} {\n${namesOf(facts)
            .map((fact) => `      ${fact}\n`)
            .join('')}    }\n`,
      );
      return (
        `mutation ${capitalised(mutation)}($input: ${innermost(input.type)}!) {\n` +
        `  ${mutation}(input: $input) {\n${selections.join('')}    ...RefusalFacts\n  }\n}\n`
      );
    })
    .join('\n');
};

const scalar = (typeName) => `Scalars['${typeName}']['output']`;

const part = ({ name, type }) =>
  type.kind === Kind.NON_NULL_TYPE
    ? `readonly ${name.value}: ${scalar(innermost(type))}`
    : `readonly ${name.value}?: ${scalar(innermost(type))} | null`;

const typeOf = ({ typeName, isEnum, isList: list, parts }) => {
  const one = isEnum ? typeName : parts === undefined ? scalar(typeName) : `{ ${parts.map(part).join('; ')} }`;
  return list ? `ReadonlyArray<${one}>` : one;
};

/** The type of any refusal as the fragment selects it: its code, and the facts of whichever it is. */
export const refusalType = (schema) => {
  const facts = new Map(factsOf(schema).flatMap((each) => each.facts.map((fact) => [fact.key, fact])));
  const enums = [...facts.values()].filter(({ isEnum }) => isEnum).map(({ typeName }) => typeName);
  const fields = [...facts.values()].map((fact) => `  readonly ${fact.key}?: ${typeOf(fact)};\n`);
  const imported = [...new Set([...enums, 'RefusalCode', 'Scalars'])].sort();
  return (
    `import type { ${imported.join(', ')} } from './schema';\n\n` +
    `export type AnyRefusal = {\n  readonly code: RefusalCode;\n${fields.join('')}};\n`
  );
};
