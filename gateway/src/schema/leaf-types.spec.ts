import { named, schemaNamed } from '@mrc/contracts';
import * as z from 'zod';
import { ContractTypes } from './contract-types';
import { enumName } from './enum-names';
import { textScalar } from './scalars';

const scalar = (name: string) => textScalar(name, schemaNamed(name)!);

describe('a scalar', () => {
  it.each([
    ['Day', '2026-02-29'],
    ['Day', '26-02-01'],
    ['Instant', '2026-02-01T10:00:00+05:00'],
    ['Language', 'Tajik'],
    ['Country', 'tj'],
    ['ServiceCode', "LEG-01'; --"],
  ])('%s refuses %s', (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow(`${name} is malformed`);
  });

  it('of a service is answered as restricted where it must not be told, and takes no such service', () => {
    expect(scalar('ServiceCode').serialize('restricted')).toBe('restricted');
    expect(() => scalar('ServiceCode').parseValue('restricted')).toThrow('ServiceCode is malformed');
  });

  it('passes on what is well formed', () => {
    expect(scalar('Day').parseValue('2028-02-29')).toBe('2028-02-29');
    expect(scalar('Language').parseValue('uz-Cyrl')).toBe('uz-Cyrl');
  });
});

describe('an enum', () => {
  it('says age bands as the console expects them', () => {
    expect(enumName('AgeBand', '0-4')).toBe('AGE_0_4');
    expect(enumName('AgeBand', '60+')).toBe('AGE_60_PLUS');
    expect(enumName('Role', 'data-protection-officer')).toBe('DATA_PROTECTION_OFFICER');
  });

  it('has a name for each of its codes, in their order', () => {
    const types = new ContractTypes();
    types.typeOf(named('ToyColour', z.enum(['deep-red', 'blue'])), 'answered');
    expect(types.enumCodes['ToyColour']).toEqual({ DEEP_RED: 'deep-red', BLUE: 'blue' });
    expect(types.definitions).toEqual(['enum ToyColour {\nDEEP_RED\nBLUE\n}']);
  });
});

describe('a schema that clients see', () => {
  const typeOf = (schema: z.ZodType) => () => new ContractTypes().typeOf(schema, 'answered');

  it.each([
    ['object', z.strictObject({ a: z.int() })],
    ['enum', z.array(z.enum(['a']))],
    ['record', z.record(z.string(), z.string()).nullable()],
  ])('is refused as an %s without a name', (kind, schema) => {
    expect(typeOf(schema)).toThrow(`A ${kind} that clients see has no name`);
  });

  it('is refused where it was refined from a named one, which its clients would not be told', () => {
    expect(typeOf((schemaNamed('Country') as z.ZodString).min(2))).toThrow('Country was refined');
  });
});
