-- People are ended, never deleted: the record of a child must stay readable when an adult has left.

create table child (
  school_id uuid not null references school,
  child_id uuid not null,
  given_name text not null,
  family_name text not null,
  known_as text not null default '',
  born_on date,
  upn text,
  year_group text not null default '',
  sen_provision text check (sen_provision in ('N', 'K', 'E')),
  needs text not null default '',
  residential boolean not null default false,
  entered_at timestamptz not null,
  ended_on date,
  primary key (school_id, child_id)
);
create unique index child_upn on child (school_id, upn) where upn is not null and ended_on is null;

create table adult (
  school_id uuid not null references school,
  adult_id uuid not null,
  given_name text not null,
  family_name text not null,
  known_as text not null default '',
  email text not null default '',
  job_title text not null default '',
  entered_at timestamptz not null,
  ended_on date,
  primary key (school_id, adult_id)
);

create table family_member (
  school_id uuid not null references school,
  family_member_id uuid not null,
  given_name text not null,
  family_name text not null,
  email text not null default '',
  phone text not null default '',
  language text not null default '',
  entered_at timestamptz not null,
  ended_on date,
  primary key (school_id, family_member_id)
);

-- Standing is asked, never assumed: 'ask' means that nobody at the school has said yet.
create table family_tie (
  school_id uuid not null references school,
  child_id uuid not null,
  family_member_id uuid not null,
  relationship text not null default '',
  parental_responsibility text not null default 'ask' check (parental_responsibility in ('yes', 'no', 'ask')),
  may_be_told text not null default 'ask' check (may_be_told in ('yes', 'no', 'ask')),
  ended_on date,
  primary key (school_id, child_id, family_member_id),
  foreign key (school_id, child_id) references child,
  foreign key (school_id, family_member_id) references family_member
);

create table class_group (
  school_id uuid not null references school,
  group_id uuid not null,
  name text not null,
  ended_on date,
  primary key (school_id, group_id)
);

create table class_group_child (
  school_id uuid not null references school,
  group_id uuid not null,
  child_id uuid not null,
  ended_on date,
  primary key (school_id, group_id, child_id),
  foreign key (school_id, group_id) references class_group,
  foreign key (school_id, child_id) references child
);

create table class_group_adult (
  school_id uuid not null references school,
  group_id uuid not null,
  adult_id uuid not null,
  ended_on date,
  primary key (school_id, group_id, adult_id),
  foreign key (school_id, group_id) references class_group,
  foreign key (school_id, adult_id) references adult
);

-- Where a person came from: (source, source id) is how the next file finds the same person again.
create table roster_link (
  school_id uuid not null references school,
  source text not null,
  kind text not null check (kind in ('child', 'adult', 'family', 'group')),
  source_id text not null,
  person_id uuid not null,
  primary key (school_id, source, kind, source_id)
);
create index roster_link_person on roster_link (school_id, kind, person_id);

-- A file that was brought, and what it would do, until somebody confirms or turns it away. The bytes may hold
-- passwords and other schools' people, so they are emptied as soon as the import is decided.
create table roster_import (
  school_id uuid not null references school,
  import_id uuid not null,
  state text not null check (state in ('reading', 'choose-schools', 'ready', 'refused', 'applied', 'turned-away')),
  brought_by uuid not null,
  brought_at timestamptz not null,
  file_names text not null,
  files bytea,
  only_schools jsonb,
  rows_read integer not null default 0,
  preview jsonb,
  message text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  primary key (school_id, import_id),
  foreign key (school_id, brought_by) references adult (school_id, adult_id)
);
