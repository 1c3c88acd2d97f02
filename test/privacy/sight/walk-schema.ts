import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { extentOf } from '../../../gateway/src/operation/query-cost';
import { limits } from '../../../gateway/src/query-limits';

/** The gateway's schema as it is committed. */
export const readSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(path.resolve(__dirname, '../../../gateway/schema.graphql'), 'utf8'));

type Field = GraphQLField<unknown, unknown>;
type Tree = Map<string, Tree>;
/** Where in an answer, and what there is at its leaves. */
type Chunk = { readonly at: readonly string[]; readonly leaves: readonly string[] };

const pageArguments = new Set(['first', 'after']);
const nestedRows = 10;

const fieldsOf = (type: GraphQLCompositeType): Field[] => (isUnionType(type) ? [] : Object.values(type.getFields()));
const isRefusal = (type: GraphQLCompositeType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Refusal');

const refusalsFirst = (one: GraphQLCompositeType, other: GraphQLCompositeType): number =>
  Number(isRefusal(other)) - Number(isRefusal(one));

const nestedKey = (parent: string, { name, args }: Field): string => {
  const unknown = args.filter((one) => !pageArguments.has(one.name));
  if (unknown.length > 0) throw new Error(`No walk knows what to give ${parent}.${name} as ${unknown[0]?.name ?? ''}`);
  return args.length > 0 ? `${name}(first: ${nestedRows})` : name;
};

/** What is left to ask of a type that lies on the way already: who it is. */
const nameOnly = (at: readonly string[], type: GraphQLCompositeType): Chunk => {
  const names = fieldsOf(type).map(({ name }) => name);
  if (names.includes('rows')) return { at: [...at, 'rows'], leaves: ['id'] };
  return { at, leaves: [names.includes('id') ? 'id' : '__typename'] };
};

/** Everything below a type down to its leaves; a type is entered once on each way, as deep as the gateway answers. */
const below = (type: GraphQLCompositeType, at: readonly string[], on: readonly string[], depth: number): Chunk[] => {
  if (isUnionType(type)) {
    const members = [...type.getTypes()]
      .sort(refusalsFirst)
      .flatMap((one) => below(one, [...at, `... on ${one.name}`], [...on, one.name], depth));
    return [{ at, leaves: ['__typename'] }, ...members];
  }
  const fields = fieldsOf(type);
  const inner = fields.flatMap((field): Chunk[] => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || depth + 1 >= limits.depth) return [];
    const to = [...at, nestedKey(type.name, field)];
    return on.includes(named.name) ? [nameOnly(to, named)] : below(named, to, [...on, named.name], depth + 1);
  });
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type))).map(({ name }) => name);
  return [{ at, leaves: ['__typename', ...leaves] }, ...inner];
};

const grown = (tree: Tree, { at, leaves }: Chunk): Tree => {
  const [first, ...rest] = at;
  const next = new Map(tree);
  if (first === undefined) for (const leaf of leaves) next.set(leaf, new Map<string, Tree>());
  else next.set(first, grown(tree.get(first) ?? new Map<string, Tree>(), { at: rest, leaves }));
  return next;
};

const printed = (tree: Tree): string => {
  const named = tree.has('__typename') ? tree : new Map<string, Tree>([['__typename', new Map()], ...tree]);
  return [...named].map(([key, inner]) => (inner.size > 0 ? `${key} { ${printed(inner)} }` : key)).join(' ');
};

const documentOf = ({ name, args }: Field, tree: Tree): string => {
  const declared = args.map(
    (one: GraphQLArgument) =>
      `$${one.name}: ${String(one.type).replace(/!$/, one.defaultValue === undefined ? '!' : '')}`,
  );
  const given = args.map((one) => `${one.name}: $${one.name}`);
  const [outer, inner] = args.length > 0 ? [`(${declared.join(', ')})`, `(${given.join(', ')})`] : ['', ''];
  return `query ${outer} { ${name}${inner} ${tree.size > 0 ? `{ ${printed(tree)} }` : ''} }`;
};

const isWithinLimits = (schema: GraphQLSchema, document: string): boolean => {
  const tokens = document.match(/[\w.]+|[^\s\w]/g)?.length ?? 0;
  const parsed = parse(document);
  const [operation] = parsed.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('A walk asks one operation');
  const { depth, cost } = extentOf(schema, parsed, operation, { first: rootRows });
  return tokens < limits.tokens && depth <= limits.depth && cost <= limits.cost;
};

/** Rows asked of a list at the root. */
export const rootRows = 20;

/** A document, and the fields of the root's answer below which all of it lies. */
export type Document = { readonly text: string; readonly under: readonly string[] };

/** All there is to ask of one field of the root, in as few documents as the gateway's limits allow; the first has the root's own leaves. */
export const documentsOf = (schema: GraphQLSchema, name: string): readonly Document[] => {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`There is no query ${name}`);
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return [{ text: documentOf(field, new Map()), under: [] }];
  const documents: Document[] = [];
  let tree: Tree = new Map();
  const flush = () => {
    const members = [...tree].flatMap(([key, inner]) => (key.startsWith('... on') ? [...inner.keys()] : [key]));
    documents.push({
      text: documentOf(field, tree),
      under: documents.length > 0 ? members.map((one) => one.replace(/\(.*/, '')) : [],
    });
  };
  /** A chunk that lies under so many lists that its leaves together are beyond the limits, in parts; a leaf that is so alone is answered to nobody. */
  const parted = ({ at, leaves }: Chunk): readonly Chunk[] => {
    if (isWithinLimits(schema, documentOf(field, grown(new Map(), { at, leaves })))) return [{ at, leaves }];
    const half = Math.ceil(leaves.length / 2);
    if (half === leaves.length) return [];
    return [leaves.slice(0, half), leaves.slice(half)].flatMap((some) => parted({ at, leaves: some }));
  };
  for (const chunk of below(type, [], [type.name], 1).flatMap(parted)) {
    const more = grown(tree, chunk);
    if (isWithinLimits(schema, documentOf(field, more))) tree = more;
    else {
      flush();
      tree = grown(new Map(), chunk);
    }
  }
  flush();
  return documents;
};

/** Every `Type.field` that an answer may hold, but for those of refusals. */
export const answerableFields = (schema: GraphQLSchema): readonly string[] => {
  const met = new Map<string, GraphQLCompositeType>();
  const meet = (type: GraphQLCompositeType): void => {
    if (met.has(type.name) || isRefusal(type)) return;
    met.set(type.name, type);
    if (isUnionType(type)) for (const member of type.getTypes()) meet(member);
    for (const { type: of } of fieldsOf(type)) {
      const named = getNamedType(of);
      if (isCompositeType(named)) meet(named);
    }
  };
  const root = schema.getQueryType();
  if (root) meet(root);
  return [...met.values()].flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
};
