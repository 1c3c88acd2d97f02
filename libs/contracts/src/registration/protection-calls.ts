import * as z from 'zod';
import { command, commandInput } from '../call';
import { hasCome } from '../date-bounds';
import { text } from '../text';
import { id, partialDate, protectionLiftedBecause } from '../vocabulary';
import { recorded } from './person-parts';

export const liftProtection = command('registration', 'liftProtection', {
  says: 'This person needs no protection. What is protected by itself stays so. `birth` is what was wrong where they are an adult; `note`, asked where it is another reason, stays in registration.',
  input: commandInput({
    personId: id,
    because: protectionLiftedBecause,
    birth: hasCome(partialDate).nullable(),
    note: text(500).nullable(),
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'NOT_PROTECTED', 'GUARDIAN_CONSENT_NEEDED', 'SECOND_HOLDER_NEEDED', 'RECORDS_MERGED'],
});

export const liftingNote = z
  .string()
  .nullable()
  .describe('What was written when it was last said that the person needs no protection: for protection officers.');
