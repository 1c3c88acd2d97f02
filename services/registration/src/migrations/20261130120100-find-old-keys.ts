import { buildIndex, ofSteps } from '@mrc/database';

export const migration = ofSteps(async (runner) => {
  await buildIndex(runner, 'person_by_old_keys', 'on person (id) where keys_are_old');
  await runner.query(`alter table person validate constraint person_name_latin_length`);
});
