import { buildIndex, ofSteps } from '@mrc/database';

const urgentFirst = `(priority <> 'urgent'), due_on, id`;
const open = `where state = 'open'`;

/** Lists begin with what is urgent, and contacts of a person are found by the person; the last release goes on with its indexes. */
export const migration = ofSteps(async (runner) => {
  await buildIndex(
    runner,
    'request_urgent_of_centre',
    `on request (controller, centre, ${urgentFirst}) ${open} and access_level in ('open', 'audited')`,
  );
  await buildIndex(runner, 'request_urgent_of_worker', `on request (assigned_to, ${urgentFirst}) ${open}`);
  await buildIndex(
    runner,
    'request_urgent_protected',
    `on request (controller, ${urgentFirst}) ${open} and access_level in ('protected', 'sealed')`,
  );
  await buildIndex(runner, 'known_subject_of_person', `on known_subject (person_id) where person_id is not null`);
});
