-- A watch is kept while a child is held or kept apart: who began it, every observation, who took it over, who decided
-- that it goes on, and its end. All of it is only ever added to. One column of the watch itself may change: that it is
-- over, so that what still runs is found without going through every watch that ever was.

create table watch (
  school_id uuid not null references school,
  watch_id uuid not null,
  child_id uuid not null,
  kind text not null check (length(kind) between 1 and 60),
  place_id uuid,
  place_words text not null,
  -- When it began as whoever started it said, and when they pressed: both are kept.
  began_at timestamptz not null,
  started_at timestamptz not null check (started_at >= began_at),
  started_by uuid not null,
  -- The school's own settings on that day: a later change does not move what was asked of this watch.
  observe_minutes integer not null check (observe_minutes between 1 and 60),
  ask_leader_minutes integer not null check (ask_leader_minutes between 1 and 240),
  over boolean not null default false,
  primary key (school_id, watch_id),
  foreign key (school_id, child_id) references child,
  foreign key (school_id, place_id) references place,
  foreign key (school_id, started_by) references adult (school_id, adult_id)
);
create index watch_running on watch (school_id, started_at) where not over;
create index watch_child on watch (school_id, child_id);

-- `made_at` is when somebody looked, `kept_at` when it reached us: without a network the two lie apart.
create table watch_observation (
  school_id uuid not null references school,
  watch_id uuid not null,
  observation_id uuid not null,
  made_at timestamptz not null,
  kept_at timestamptz not null check (kept_at >= made_at),
  breathing text not null,
  shows jsonb not null,
  how text,
  words text not null,
  observed_by uuid not null,
  primary key (school_id, watch_id, observation_id),
  foreign key (school_id, watch_id) references watch,
  foreign key (school_id, observed_by) references adult (school_id, adult_id)
);

create table watch_taken_over (
  school_id uuid not null references school,
  watch_id uuid not null,
  taken_over_id uuid not null,
  from_adult uuid not null,
  to_adult uuid not null,
  taken_at timestamptz not null,
  -- Two may press in the same moment: the order in which they came, not the clock, says with whom it is.
  number integer not null,
  primary key (school_id, watch_id, taken_over_id),
  unique (school_id, watch_id, number),
  foreign key (school_id, watch_id) references watch,
  foreign key (school_id, from_adult) references adult (school_id, adult_id),
  foreign key (school_id, to_adult) references adult (school_id, adult_id)
);

-- A leader's decision at a number of minutes: it may go on, or it is to end.
create table watch_decision (
  school_id uuid not null references school,
  watch_id uuid not null,
  decision_id uuid not null,
  minutes integer not null check (minutes > 0),
  decision text not null check (decision in ('goes-on', 'is-to-end')),
  words text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (school_id, watch_id, decision_id),
  foreign key (school_id, watch_id) references watch,
  foreign key (school_id, decided_by) references adult (school_id, adult_id)
);

-- Ended once; the report that it led to is found by its draft, and later the record by the same.
create table watch_ended (
  school_id uuid not null references school,
  watch_id uuid not null,
  ended_at timestamptz not null,
  said_at timestamptz not null check (said_at >= ended_at),
  how text not null,
  child_is jsonb not null,
  words text not null,
  ended_by uuid not null,
  draft_id uuid not null,
  primary key (school_id, watch_id),
  foreign key (school_id, watch_id) references watch,
  foreign key (school_id, ended_by) references adult (school_id, adult_id),
  foreign key (school_id, draft_id) references incident_draft
);
create index watch_ended_draft on watch_ended (school_id, draft_id);

-- How often a school asks for an observation, and after how many minutes for a leader; empty: our own proposal stands.
alter table school
  add column watch_observe_minutes integer check (watch_observe_minutes between 1 and 60),
  add column watch_held_minutes integer check (watch_held_minutes between 1 and 240),
  add column watch_apart_minutes integer check (watch_apart_minutes between 1 and 240);

do $$
declare
  t text;
  this_school constant text := 'school_id = nullif(current_setting(''lessen.school'', true), '''')::uuid';
begin
  foreach t in array array['watch', 'watch_observation', 'watch_taken_over', 'watch_decision', 'watch_ended'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy this_school on %I using (%s) with check (%s)', t, this_school, this_school);
    execute format('grant select, insert on %I to lessen_app', t);
  end loop;
end $$;

grant update (over) on watch to lessen_app;
