import { ofStatements, protectTable } from '@mrc/database';

const statements = [
  `create table followed_referral (
     id uuid primary key,
     version int not null,
     request_id uuid not null,
     controller uuid not null,
     jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     occurred_on date not null,
     recorded_at timestamptz not null,
     centre uuid,
     state text not null,
     sent_at timestamptz,
     live boolean not null generated always as (state in ('sent', 'acknowledged', 'accepted', 'sharing-stopped')) stored,
     helped boolean not null generated always as (state in ('service-reported', 'confirmed')) stored
   )`,
  `create index followed_referral_by_request on followed_referral (request_id)`,
  `insert into followed_referral (id, version, request_id, controller, jurisdiction, access_level, occurred_on, recorded_at,
                                  centre, state, sent_at)
     select id, version, request_id, controller, jurisdiction, access_level, occurred_on, recorded_at, centre, state, sent_at
     from known_referral`,
  ...protectTable('followed_referral', 'controller'),
];

export const migration = ofStatements(statements);
