import * as z from 'zod';
import {
  answeredBy,
  asAnswered,
  closesWithDisclosure,
  describedBy,
  internal,
  isClosing,
  isInternal,
  isSaidByReceiver,
  named,
  nameOf,
  refinedFrom,
  saidByReceiver,
  schemaNamed,
} from './named';

describe('the name of a schema', () => {
  const code = named('ToyCode', z.string(), 'A code of a toy.');

  it('is that by which it is found, with what it means', () => {
    expect([nameOf(code), describedBy(code)]).toEqual(['ToyCode', 'A code of a toy.']);
    expect(schemaNamed('ToyCode')).toBe(code);
  });

  it('stays where only a description is added', () => {
    expect(nameOf(code.describe('The code of this toy.'))).toBe('ToyCode');
  });

  it.each([
    ['refined', code.refine((value) => value !== '')],
    ['bounded', code.max(5)],
    ['transformed', code.transform((value) => value.length)],
    ['optional', code.optional()],
    ['nullable', code.nullable()],
    ['in a list', z.array(code)],
  ])('goes where it is %s', (_how, schema) => {
    expect(nameOf(schema)).toBeUndefined();
    expect(describedBy(schema)).toBeUndefined();
  });

  it('is remembered of what was refined, however often', () => {
    expect(refinedFrom(code.max(5).min(2))).toBe('ToyCode');
    expect(refinedFrom(code)).toBeUndefined();
    expect(refinedFrom(z.string().max(5))).toBeUndefined();
  });

  it('is given once, and each schema has one', () => {
    expect(() => named('ToyCode', z.int())).toThrow('Two schemas are named ToyCode');
    expect(() => named('OtherToyCode', code)).toThrow('OtherToyCode has a name already');
  });

  it('is shared by what answers say instead', () => {
    const published = asAnswered(code, z.union([code, z.literal('hidden')]));
    expect(nameOf(published)).toBe('ToyCode');
    expect([answeredBy(code), answeredBy(published)]).toEqual([published, published]);
  });
});

describe('an internal field', () => {
  const version = internal(z.int());

  it.each([
    ['nullable', version.nullable()],
    ['optional and described', version.optional().describe('A version.')],
    ['bounded', version.min(1)],
    ['in a list', z.array(version).max(5)],
  ])('stays internal where it is %s', (_how, schema) => {
    expect(isInternal(schema)).toBe(true);
  });

  it('does not make internal what it was made of', () => {
    const id = z.uuid();
    expect([isInternal(internal(id)), isInternal(id)]).toEqual([true, false]);
  });

  it('is marked so and no otherwise', () => {
    const marked = [internal(z.string()), closesWithDisclosure(z.string()), saidByReceiver(z.string())];
    const said = marked.map((schema) => [isInternal(schema), isClosing(schema), isSaidByReceiver(schema)]);
    expect(said).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});
