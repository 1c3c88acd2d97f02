import { callsByService, roles, type CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import * as z from 'zod';
import { networkServices } from './network';

/** Every value that a field may hold, of those that need no thought. */
const valuesOf = (field: z.ZodType): readonly unknown[] => {
  if (field instanceof z.ZodEnum) return field.options;
  const fits = [null, [], newId(), 1, true].find((value) => field.safeParse(value).success);
  if (fits === undefined) throw new Error('What is asked for cannot be made up');
  return [fits];
};

/** Inputs of a paged call with this cursor, one for each list there is: lists of one call may have cursors of their own. */
const inputsOf = (input: z.ZodType, after: string): readonly object[] => {
  if (!(input instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.ZodType>(input.shape).filter(([name]) => name !== 'after');
  return fields.reduce<readonly object[]>(
    (inputs, [name, field]) => inputs.flatMap((one) => valuesOf(field).map((value) => ({ ...one, [name]: value }))),
    [{ after }],
  );
};

const isPaged = ({ input }: CallContract): boolean => input instanceof z.ZodObject && 'after' in input.shape;

const pagedCalls = (service: keyof typeof callsByService) =>
  Object.entries<CallContract>(callsByService[service]).filter(([, contract]) => isPaged(contract));

describe.each(networkServices.filter(({ name }) => pagedCalls(name).length > 0))(
  'every paged call of $name',
  (service) => {
    let db: TestPlatform;

    beforeAll(async () => {
      db = await testPlatform(service.name, service.schema);
    });
    afterAll(() => db.close());

    it.each(pagedCalls(service.name))('%s refuses a cursor that is not its own', async (name, contract) => {
      const useCase = service.serves[name];
      if (!useCase || !('execute' in useCase)) throw new Error('Nobody answers it for staff');
      for (const after of ['not a cursor', Buffer.from('["a"]').toString('base64url')])
        for (const input of inputsOf(contract.input, after)) {
          const asked = contract.input.parse(input);
          const answer = await useCase.execute(db.platform, asked, callBy(staffWith(roles)));
          const issues = [{ path: 'after', problem: 'not-a-cursor' }];
          expect([input, answer]).toEqual([
            input,
            { ok: false, refusal: { code: 'INVALID_INPUT', facts: { issues } } },
          ]);
        }
    });
  },
);
