import { buildIndex, dropIndex, ofSteps } from '@mrc/database';

const protects = `access_level in ('protected', 'sealed')`;

/** What is protected is found by the same words as it is told by; whatever the last release asks for is still found so. */
export const migration = ofSteps(async (runner) => {
  const build = (name: string, on: string) => buildIndex(runner, name, `on ${on} and ${protects}`);
  await build('request_open_and_protected', `request (controller, due_on, id) where state = 'open'`);
  await build('request_closed_and_protected', `request (controller, closed_at, id) where state = 'closed'`);
  await buildIndex(runner, 'work_count_of_protected', `on work_count (controller) where ${protects}`);
  for (const name of ['request_open_protected', 'request_closed_protected', 'work_count_protected'])
    await dropIndex(runner, name);
});
