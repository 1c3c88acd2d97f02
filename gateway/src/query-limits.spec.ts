import { buildSchema, Kind, parse, validate } from 'graphql';
import { extentOf } from './operation/query-cost';
import { limits } from './query-limits';
import { typeDefinitions } from './schema/type-definitions';

const schema = buildSchema(typeDefinitions);

const measure = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return extentOf(schema, document, operation!, variables);
};

describe('the extent of an operation', () => {
  it('counts a field once and its depth by nesting', () => {
    expect(measure('{ myProfile { name roles } }')).toEqual({ width: 1, depth: 2, cost: 3 });
  });

  it('multiplies what a page shows by its rows, spelled out, by variable or by default', () => {
    const page = (first: string) => `{ myWork(tab: DUE${first}) { rows { id } } }`;
    expect(measure(page(', first: 100')).cost).toBe(201);
    expect(measure(page('')).cost).toBe(51);
    const byVariable = 'query($n: Int! = 40) { myWork(tab: DUE, first: $n) { rows { id } } }';
    expect(measure(byVariable).cost).toBe(81);
    expect(measure(byVariable, { n: 10 }).cost).toBe(21);
  });

  it('does not believe page sizes that no call accepts', () => {
    const text = 'query($n: Int!) { myWork(tab: DUE, first: $n) { rows { id } } }';
    expect(measure(text, { n: -5 }).cost).toBe(3);
    expect(measure(text, { n: 1e9 }).cost).toBe(201);
    expect(measure(text, { n: 'all' }).cost).toBe(51);
  });

  it('takes lists without pages as ten rows', () => {
    expect(measure('{ totals { people } }').cost).toBe(11);
  });

  it('sees through fragments, also nested and repeated ones', () => {
    const text = `
      query { person(id: "x") { ...A ...A ... on Person { ...B } } }
      fragment A on Person { ...B requests(first: 10) { rows { id } } }
      fragment B on Person { id reference }`;
    expect(measure(text)).toEqual({ width: 1, depth: 4, cost: 1 + 2 * (2 + 21) + 2 });
  });

  it('counts fields of the first level behind fragments', () => {
    expect(measure('{ ...T ...T } fragment T on Query { a: totals { people } b: totals { people } }').width).toBe(4);
  });

  it('is measured in no time where fragments multiply each other', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`);
    const before = process.cpuUsage();
    const { cost } = measure(`{ person(id: "x") { ...F0 } } ${levels.join(' ')} fragment F40 on Person { id }`);
    expect(cost).toBeGreaterThan(limits.cost);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });

  it('lets the largest screen of the console through', () => {
    const text = `query($id: ID!) { person(id: $id) { __typename ... on Refusal { code } ... on Person {
      id reference name { script latin } birth { precision year month day } age ageBand sex nationality relation
      consents { id purpose decision receiver { name } fields decidedOn validUntil } seenBy may
      requests(first: 25) { rows { id number serviceCode state dueOn assignedTo { name } referrals { id state receiver { name } } } endCursor }
      timeline(first: 25) { rows { id type recordedAt centre { name } staff { name } facts { name value } } endCursor } } } }`;
    const extent = measure(text);
    expect(extent.cost).toBeLessThan(limits.cost);
    expect(extent.depth).toBeLessThanOrEqual(limits.depth);
  });
});
