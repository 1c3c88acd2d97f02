import { ofStatements, protectTable } from '@mrc/database';

const tabOf = (row: string) =>
  `(case when ${row}.received_at is null or ${row}.entered_in_error is not null then null
        when ${row}.state in ('sent', 'acknowledged') then 'new'
        when ${row}.state in ('accepted', 'sharing-stopped') or ${row}.sharing_notice = 'waiting' then 'accepted'
        else 'done' end)`;
const cell = 'controller, receiver, offering_id, tab';
const cellOf = (row: string) => `${row}.controller, ${row}.receiver, ${row}.offering_id, ${tabOf(row)}`;

const counting = `
  create function count_inbox() returns trigger language plpgsql set search_path = referrals as $$
  begin
    if tg_op = 'UPDATE' and (${cellOf('old')}) is not distinct from (${cellOf('new')}) then
      return null;
    end if;
    if tg_op <> 'INSERT' and ${tabOf('old')} is not null then
      insert into inbox_count (${cell}, referrals) values (${cellOf('old')}, -1);
    end if;
    if tg_op <> 'DELETE' and ${tabOf('new')} is not null then
      insert into inbox_count (${cell}, referrals) values (${cellOf('new')}, 1);
    end if;
    return null;
  end $$`;

const statements = [
  `create table inbox_count (
     id bigint generated always as identity primary key,
     controller uuid not null,
     receiver uuid not null,
     offering_id uuid not null,
     tab text not null check (tab in ('new', 'accepted', 'done')),
     referrals int not null
   )`,
  `insert into inbox_count (${cell}, referrals)
   select cells.*, count(*) from (select ${cellOf('referral')} from referral) as cells (${cell})
   where tab is not null group by ${cell}`,
  `create index inbox_count_of_receiver on inbox_count (receiver)`,
  ...protectTable('inbox_count', 'controller-or-receiver'),
  counting,
  `create trigger referral_is_counted after insert or update or delete on referral for each row execute function count_inbox()`,
];

export const migration = ofStatements(statements);
