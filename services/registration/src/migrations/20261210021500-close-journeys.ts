import { backfill, ofSteps, stepByStep } from '@mrc/database';

/**
 * A migration that somebody is back from is not the one that is going on. The trigger says so of what programs of the last release write, for whom
 * the only one of a person always was; it goes with the next.
 */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [
    `create or replace function close_returned() returns trigger language plpgsql set search_path = registration as $$
     begin
       if new.stage = 'returned' then
         new.open := false;
       elsif tg_op = 'UPDATE' and old.stage = 'returned' and new.entered_in_error is null then
         new.open := not exists (
           select from migration_episode other where other.person_id = new.person_id and other.open and other.id <> new.id);
       end if;
       return new;
     end $$`,
    `create or replace trigger migration_episode_is_closed_by_return before insert or update on migration_episode
       for each row execute function close_returned()`,
  ]);
  await backfill(runner, { table: 'migration_episode', set: 'open = false', lacking: `open and stage = 'returned'` });
});
