import * as contracts from '@mrc/contracts';
import { allCalls, callsByService, platformRefusals, type CallContract, type RefusalCode } from '@mrc/contracts';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLType,
} from 'graphql';
import * as z from 'zod';
import { enumCode, enumName } from './enum-names';
import { refusalTypes } from './refusal-types';
import { scalars } from './scalars';
import { enumCodes, typeDefinitions } from './type-definitions';

const schema = buildSchema(typeDefinitions);
const shortName = (contract: CallContract): string => contract.name.slice(contract.name.indexOf('.') + 1);
const membersOf = (typeName: string): string[] => {
  const type = schema.getType(typeName);
  if (!isUnionType(type)) throw new Error(`${typeName} is no union`);
  return type.getTypes().map((member) => member.name);
};
const typesOf = (codes: readonly RefusalCode[]): string[] => codes.map((code) => refusalTypes[code]);
const isRefusal = (typeName: string): boolean => Object.values(refusalTypes).includes(typeName);

const commands = allCalls.filter((contract) => contract.kind === 'command');
const { directory, registration, assistance, referrals, reporting } = callsByService;

/** Query fields with the call behind each; `row` where the field shows one of the rows a call answers. */
const queryFields: Record<string, { readonly call: CallContract; readonly row?: true }> = {
  myProfile: { call: directory.getMyProfile },
  organisations: { call: directory.listOrganisations },
  offerings: { call: directory.findOfferings },
  colleagues: { call: directory.listColleagues },
  findPersons: { call: registration.findPersons },
  person: { call: registration.openPerson },
  contact: { call: registration.getContacts, row: true },
  consentWordings: { call: registration.consentWordings },
  previewDisclosure: { call: registration.previewDisclosure },
  personOpenings: { call: registration.listOpenings },
  request: { call: assistance.getRequests, row: true },
  myWork: { call: assistance.listMyWork },
  workCounts: { call: assistance.countMyWork },
  inbox: { call: referrals.listInbox },
  inboxCounts: { call: referrals.countInbox },
  receivedReferral: { call: referrals.getReceivedReferrals, row: true },
  sentReferral: { call: referrals.getSentReferrals, row: true },
  sentReferrals: { call: referrals.listSentReferrals },
  totals: { call: reporting.getTotals },
  closedView: { call: reporting.getClosedView },
};

/** Calls that no query field stands for: they sign in, or fill nested fields. */
const nestedCalls: readonly CallContract[] = [
  directory.exchangeIdToken,
  directory.getOrganisations,
  directory.getOfferings,
  directory.getStaffNames,
  registration.getPersonLines,
  registration.getDisclosed,
  registration.registrationTimeline,
  assistance.listRequestsOfSubjects,
  assistance.assistanceTimeline,
  referrals.referralsTimeline,
];

/** Fields whose shape the gateway changes on purpose. */
const reshaped = new Set([
  'Request.assignedTo',
  'TimelineEntry.facts',
  'TimelineEntry.centreId',
  'TimelineEntry.staffId',
]);

/** Versions that would count what a member of staff may not see; no command asks for them. */
const kept = new Set(['Person', 'Contact', 'Recorded', 'PersonRegistered', 'DisclosurePrepared']);

const namedScalars = new Map<unknown, string>([
  [contracts.day, 'Day'],
  [contracts.instant, 'Instant'],
  [contracts.language, 'Language'],
  [contracts.country, 'Country'],
  [contracts.serviceCode, 'ServiceCode'],
  [contracts.publishedServiceCode, 'ServiceCode'],
  [contracts.id, 'ID'],
]);

const scalarOf = (given: z.core.$ZodType): string | undefined => {
  const named = namedScalars.get(given);
  if (named !== undefined) return named;
  if (given instanceof z.ZodUUID) return 'ID';
  if (given instanceof z.ZodBoolean) return 'Boolean';
  if (given instanceof z.ZodNumberFormat) return 'Int';
  if (given instanceof z.ZodNumber) return 'Float';
  if (given instanceof z.ZodString || given instanceof z.ZodStringFormat) return 'String';
  return given instanceof z.ZodPipe ? 'String' : undefined;
};

const problems = (given: z.core.$ZodType, type: GraphQLType, path: string): string[] => {
  const mayMiss = given instanceof z.ZodNullable || given instanceof z.ZodOptional;
  if (mayMiss === isNonNullType(type))
    return [`${path}: ${mayMiss ? 'may be missing but is asked for' : 'always there but nullable'}`];
  const inner = mayMiss ? given.unwrap() : given;
  const bare = getNullableType(type);
  if (inner instanceof z.ZodArray) {
    return isListType(bare) ? problems(inner.element, bare.ofType, `${path}[]`) : [`${path}: is no list`];
  }
  if (inner instanceof z.ZodEnum) return enumProblems(inner, bare, path);
  if (inner instanceof z.ZodObject) return objectProblems(inner, bare, path);
  const scalar = scalarOf(inner);
  return scalar === String(bare) || (scalar === 'String' && String(bare) === 'ID')
    ? []
    : [`${path}: ${scalar} but ${String(bare)}`];
};

const enumProblems = (given: z.ZodEnum, type: GraphQLType, path: string): string[] => {
  if (!isEnumType(type)) return [`${path}: is no enum`];
  const expected = given.options.map((code) => enumName(type.name, String(code)));
  const actual = type.getValues().map((value) => value.name);
  return expected.sort().join() === actual.sort().join() ? [] : [`${path}: ${type.name} has other values`];
};

const objectProblems = (given: z.ZodObject, type: GraphQLType, path: string): string[] => {
  if (!isObjectType(type) && !isInputObjectType(type)) return [`${path}: is no object`];
  const fields = type.getFields();
  const extra = isInputObjectType(type) ? Object.keys(fields).filter((name) => !(name in given.shape)) : [];
  return [
    ...extra.map((name) => `${path}.${name}: the contract does not know it`),
    ...Object.entries(given.shape).flatMap(([name, field]) => {
      if (reshaped.has(`${type.name}.${name}`) || (name === 'version' && kept.has(type.name))) return [];
      const declared = fields[name];
      return declared === undefined ? [`${path}.${name}: missing`] : problems(field, declared.type, `${path}.${name}`);
    }),
  ];
};

const successOf = (typeName: string) => {
  const type = schema.getType(typeName);
  if (!isUnionType(type)) return type;
  const [success, ...others] = type.getTypes().filter((member) => !isRefusal(member.name));
  expect(others).toEqual([]);
  return success;
};

describe('the mutations', () => {
  it.each(commands.map((contract) => [shortName(contract), contract] as const))(
    '%s is the command',
    (name, contract) => {
      const field = schema.getMutationType()?.getFields()[name];
      expect([name, field?.name]).toEqual([name, name]);
      const result = String(getNullableType(field!.type));
      const [input] = field!.args;
      expect(membersOf(result).filter(isRefusal).sort()).toEqual(
        typesOf([...contract.refusals, ...platformRefusals]).sort(),
      );
      expect(problems(contract.input, input!.type, name)).toEqual([]);
      expect(objectProblems(contract.output as z.ZodObject, successOf(result)!, name)).toEqual([]);
    },
  );

  it('are the commands and nothing else', () => {
    expect(Object.keys(schema.getMutationType()!.getFields()).sort()).toEqual(commands.map(shortName).sort());
  });
});

describe('the queries', () => {
  const fields = schema.getQueryType()!.getFields();

  it.each(Object.entries(queryFields))('%s answers what its call answers', (name, { call, row }) => {
    const type = fields[name]!.type;
    const output = row && call.output instanceof z.ZodArray ? call.output.element : call.output;
    const result = getNullableType(type);
    if (!isUnionType(result)) {
      expect(call.refusals).toEqual([]);
      expect(problems(output, type, name)).toEqual([]);
      return;
    }
    const readable: RefusalCode[] = ['INVALID_INPUT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'UNAVAILABLE'];
    const expected = new Set(typesOf([...call.refusals, ...readable, ...(row ? (['NOT_FOUND'] as const) : [])]));
    expect(new Set(membersOf(result.name).filter(isRefusal))).toEqual(expected);
    expect(objectProblems(output as z.ZodObject, successOf(result.name)!, name)).toEqual([]);
  });

  it('are all there', () => {
    expect(Object.keys(fields).sort()).toEqual(Object.keys(queryFields).sort());
    const reached = new Set([...Object.values(queryFields).map(({ call }) => call), ...nestedCalls]);
    expect(allCalls.filter((contract) => contract.kind === 'query' && !reached.has(contract)).map(shortName)).toEqual(
      [],
    );
  });

  it.each([
    ['Organisation', directory.getOrganisations],
    ['Offering', directory.getOfferings],
    ['PersonLine', registration.getPersonLines],
    ['Request', assistance.listRequestsOfSubjects],
    ['TimelineEntry', registration.registrationTimeline],
  ] as const)('%s is the row of its call', (typeName, { output }) => {
    const rows: z.core.$ZodType = output instanceof z.ZodArray ? output : output.shape.rows;
    expect(problems((rows as z.ZodArray).element, schema.getType(typeName)!, typeName)).toEqual([
      `${typeName}: always there but nullable`,
    ]);
    expect(objectProblems((rows as z.ZodArray).element as z.ZodObject, schema.getType(typeName)!, typeName)).toEqual(
      [],
    );
  });
});

describe('versions', () => {
  it.each([...kept])('of a %s stay inside', (typeName) => {
    const type = schema.getType(typeName);
    expect(isObjectType(type) && Object.keys(type.getFields())).not.toContain('version');
  });

  it('are shown of whatever a command expects one of, and of nothing else', () => {
    const shown = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && 'version' in type.getFields())
      .map(({ name }) => name);
    expect(shown.sort()).toEqual(
      [
        'ChangedBySomeoneElse',
        'Changed',
        'Organisation',
        'ReceivedReferral',
        'ReferralSent',
        'Request',
        'RequestReceived',
        'SentReferral',
      ].sort(),
    );
  });
});

describe('the refusals', () => {
  it.each(Object.entries(contracts.refusalFacts))('%s has a type with its facts', (code, facts) => {
    const typeName = refusalTypes[code as RefusalCode];
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is missing`);
    expect(type.getInterfaces().map((each) => each.name)).toEqual(['Refusal']);
    const enumsByUnion = ['DISCLOSURE_NOT_USABLE'];
    if (!enumsByUnion.includes(code)) expect(objectProblems(facts, type, typeName)).toEqual([]);
    expect(Object.keys(type.getFields()).sort()).toEqual(['code', ...Object.keys(facts.shape)].sort());
  });

  it('of a disclosure that cannot be used name every state and that it has lapsed', () => {
    const names = [...contracts.disclosureState.options, 'lapsed'].map((code) =>
      enumName('DisclosureNotUsableState', code),
    );
    expect(Object.keys(enumCodes['DisclosureNotUsableState']!).sort()).toEqual(names.sort());
  });

  it('are the codes of the enum', () => {
    const type = schema.getType('RefusalCode');
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual(Object.keys(contracts.refusalFacts).sort());
  });
});

const enumsIn = (given: z.core.$ZodType, found: Set<z.ZodEnum>): Set<z.ZodEnum> => {
  if (given instanceof z.ZodEnum) found.add(given);
  else if (given instanceof z.ZodNullable || given instanceof z.ZodOptional) enumsIn(given.unwrap(), found);
  else if (given instanceof z.ZodArray) enumsIn(given.element, found);
  else if (given instanceof z.ZodUnion) for (const option of given.options) enumsIn(option, found);
  else if (given instanceof z.ZodObject) for (const field of Object.values(given.shape)) enumsIn(field, found);
  return found;
};

describe('enums', () => {
  const all = allCalls
    .filter((contract) => contract !== directory.exchangeIdToken)
    .reduce((found, contract) => enumsIn(contract.output, enumsIn(contract.input, found)), new Set<z.ZodEnum>());
  const codesOf = (given: z.ZodEnum): string[] => given.options.map(String);
  const mapped = new Set(Object.values(enumCodes).map((codes) => Object.values(codes).sort().join()));

  it.each([...all].map((given) => [codesOf(given).join(' '), given] as const))(
    '%s is spoken by the schema',
    (_, given) => {
      expect(mapped).toContain(codesOf(given).sort().join());
    },
  );

  it.each(Object.entries(enumCodes))('%s goes both ways', (typeName, codes) => {
    for (const [name, code] of Object.entries(codes)) {
      expect(enumName(typeName, code)).toBe(name);
      expect(enumCode(typeName, name)).toBe(code);
    }
  });

  it('say age bands as the console expects them', () => {
    expect(enumName('AgeBand', '0-4')).toBe('AGE_0_4');
    expect(enumName('AgeBand', '60+')).toBe('AGE_60_PLUS');
    expect(enumName('Role', 'data-protection-officer')).toBe('DATA_PROTECTION_OFFICER');
  });
});

describe('scalars', () => {
  it.each([
    ['Day', '2026-02-29'],
    ['Day', '26-02-01'],
    ['Instant', '2026-02-01T10:00:00+05:00'],
    ['Language', 'Tajik'],
    ['Country', 'tj'],
    ['ServiceCode', "LEG-01'; --"],
  ] as const)('%s refuses %s', (name, value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(`${name} is malformed`);
  });

  it('answer a service that must not be told as restricted, and take no such service', () => {
    expect(scalars.ServiceCode.serialize('restricted')).toBe('restricted');
    expect(() => scalars.ServiceCode.parseValue('restricted')).toThrow('ServiceCode is malformed');
  });

  it('pass on what is well formed', () => {
    expect(scalars.Day.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(scalars.Language.parseValue('uz-Cyrl')).toBe('uz-Cyrl');
  });

  it('are all defined', () => {
    const declared = [...typeDefinitions.matchAll(/^scalar (\w+)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(Object.keys(scalars).sort());
  });
});
