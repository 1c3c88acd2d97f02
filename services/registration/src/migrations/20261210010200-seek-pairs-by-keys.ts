import { ofStatements } from '@mrc/database';

export const migration = ofStatements([
  `create or replace trigger match_key_taken_away after delete on match_key
     referencing old table as were for each statement execute function seek_pairs_anew()`,
  `create or replace trigger match_key_changed after update on match_key
     referencing old table as were for each statement execute function seek_pairs_anew()`,
]);
