-- A school is the tenant: school_id stands first in every key of every table about a school, and row security
-- shows a transaction only the school it has named. A network (trust, association, local authority) groups schools.

create table network (
  network_id uuid primary key,
  name text not null,
  kind text not null check (kind in ('trust', 'association', 'local-authority')),
  begun_at timestamptz not null
);

create table school (
  school_id uuid primary key,
  network_id uuid references network,
  name text not null check (length(name) between 1 and 200),
  zone text not null default 'Europe/London',
  regime text not null default 'gb-eng',
  fictional boolean not null default false,
  thanks_words text not null default '',
  begun_at timestamptz not null
);

-- Which children a duty covers depends on the kind of setting, and one school may be several at once.
create table setting (
  school_id uuid not null references school,
  setting_id uuid not null,
  kind text not null check (kind in ('day-special', 'residential-special', 'childrens-home', 'mainstream', 'alternative-provision')),
  name text not null,
  ended_on date,
  primary key (school_id, setting_id)
);

create table place (
  school_id uuid not null references school,
  place_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null,
  ended_on date,
  primary key (school_id, place_id)
);

-- A span is withdrawn, never deleted: clocks that were counted with it must stay explainable.
create table calendar_span (
  school_id uuid not null references school,
  span_id uuid not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  kind text not null check (kind in ('term', 'half-term', 'inset', 'bank-holiday', 'closure', 'holiday')),
  name text not null,
  entered_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (school_id, span_id)
);
