import { responsibilityFunctions, responsibleColumns } from '@mrc/access';
import { ofSteps, stepByStep } from '@mrc/database';

const statements = [
  `alter table known_request ${responsibleColumns}`,
  `alter table known_disclosure add column if not exists receiver_mark text,
     add column if not exists holder text, alter column receiver drop not null`,
  ...responsibilityFunctions,
];

/** A referral follows who is responsible for its request, whom assistance tells by a mark. */
export const migration = ofSteps((runner) => stepByStep(runner, statements));
