import { invalidInput, notBefore, type CallInput, type decideDemand, type Refusal } from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';

type Decision = Pick<CallInput<typeof decideDemand>, 'decision' | 'answeredWith' | 'article' | 'decidedOn'>;

/** What became of a demand: one that is answered names the law and what was said, any other gives nothing; none is decided before it came. */
export const decideOn = (
  demand: { readonly receivedOn: string },
  { decision, answeredWith, article, decidedOn }: Decision,
): Result<void, Refusal<'INVALID_INPUT'>> => {
  const early = notBefore('decidedOn', decidedOn, demand.receivedOn, 'before-request');
  if (early) return early;
  if (decision === 'answered' && article === null) return invalidInput('article', 'empty');
  if (decision === 'answered' && answeredWith.length === 0) return invalidInput('answeredWith', 'empty');
  if (decision !== 'answered' && answeredWith.length > 0) return invalidInput('answeredWith', 'invalid_value');
  return ok(undefined);
};
