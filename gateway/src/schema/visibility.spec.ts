import { isInternal, schemaNamed } from '@mrc/contracts';
import { buildSchema, isInputObjectType, isObjectType, Kind, parse, validate } from 'graphql';
import * as z from 'zod';
import { typeDefinitions, writtenDefinitions } from './type-definitions';

const schema = buildSchema(typeDefinitions);
const types = Object.values(schema.getTypeMap());

const written = new Set(
  parse(writtenDefinitions).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
      : [],
  ),
);

const fieldsOfContracts = types.flatMap((type) => {
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  const contract = schemaNamed(type.name) ?? schemaNamed(type.name.replace(/Input$/u, ''));
  if (!(contract instanceof z.ZodObject)) return [];
  return Object.entries(contract.shape).map(([name, field]) => ({
    name: `${type.name}.${name}`,
    internal: isInternal(field),
    shown: name in type.getFields() && !written.has(`${type.name}.${name}`),
  }));
});

describe('a field of a contract', () => {
  it('is shown to no client where it is internal', () => {
    const internal = fieldsOfContracts.filter((field) => field.internal);
    expect(internal.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Person.version', 'Request.assignedTo', 'TimelineEntry.staffId']),
    );
    expect(internal.filter(({ shown }) => shown)).toEqual([]);
  });

  it('is shown where it is not, but for what only tells the members of a union apart', () => {
    expect(fieldsOfContracts.length).toBeGreaterThan(200);
    const hidden = fieldsOfContracts.filter(({ internal, shown }) => !internal && !shown).map(({ name }) => name);
    expect(hidden.sort()).toEqual(['NotYet.kind', 'Withheld.kind']);
  });

  it('that is internal cannot be asked for', () => {
    const document = parse('{ person(id: "x") { ... on Person { version } } }');
    expect(validate(schema, document).map(({ message }) => message)).toEqual([
      'Cannot query field "version" on type "Person".',
    ]);
  });
});

describe('a referral as its receiver sees it', () => {
  it('has no field of the person, of the request or of staff', () => {
    const type = schema.getType('ReceivedReferral');
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields).toContain('disclosed');
    expect(fields.filter((name) => /person|subject|request|staff|assigned/iu.test(name))).toEqual([]);
  });
});

describe('versions', () => {
  it('are shown of whatever a command expects one of, and of nothing else', () => {
    const shown = types.filter((type) => isObjectType(type) && 'version' in type.getFields()).map(({ name }) => name);
    expect(shown.sort()).toEqual(
      [
        'ChangedBySomeoneElse',
        'Changed',
        'DuplicatePair',
        'Erasure',
        'OpeningReview',
        'Organisation',
        'PersonsMerged',
        'ReceivedReferral',
        'RecordMerge',
        'ReferralSent',
        'Request',
        'RequestReceived',
        'SentReferral',
        'UnusualRate',
      ].sort(),
    );
  });
});
