import * as z from 'zod';
import { closesWithDisclosure, isClosing, isSaidByReceiver, saidByReceiver } from '../named';
import { text } from '../text';
import { receivedReferralView } from './calls';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

/** Words of nobody: how a referral is called, and the edition of the list of services. */
const noWords = ['number', 'taxonomyVersion'];

const innermost = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return innermost(schema.unwrap());
  return schema instanceof z.ZodArray ? innermost(schema.element) : schema;
};

const isText = (field: z.core.$ZodType): boolean => {
  const schema = innermost(field);
  return schema instanceof z.ZodPipe || (schema instanceof z.ZodString && schema.format === null);
};

const unsaid = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    isText(field) && !noWords.includes(name) && !isClosing(field) && !isSaidByReceiver(field) ? [name] : [],
  );

const neverClosed = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    isClosing(field) && !(field instanceof z.ZodNullable) ? [name] : [],
  );

describe('a text that a partner reads', () => {
  it('closes with the disclosure, where the partner did not write it itself', () => {
    expect(unsaid(receivedReferralView.shape)).toEqual([]);
  });

  it('may be null where it closes', () => {
    expect(neverClosed(receivedReferralView.shape)).toEqual([]);
  });

  it('would be found where it does neither', () => {
    const fields = {
      plain: z.string().nullable(),
      cleaned: text(200).nullable(),
      listed: z.array(z.string()),
      theirs: saidByReceiver(z.string()).nullable(),
      closing: closesWithDisclosure(text(200)).nullable(),
      always: closesWithDisclosure(z.string()),
    };
    expect(unsaid(fields)).toEqual(['plain', 'cleaned', 'listed']);
    expect(neverClosed(fields)).toEqual(['always']);
  });
});
