-- The school's own library of techniques (practice.md#4). What was said of one on a day stays as it was said: a change is
-- a new version, and one that is taken out is ended. A record of that day must read the same in ten years.

create table technique (
  school_id uuid not null references school,
  technique_id uuid not null,
  ended_on date,
  primary key (school_id, technique_id)
);

-- The newest version that had begun counts, so an earlier day can be put right by saying it again.
create table technique_version (
  school_id uuid not null references school,
  technique_id uuid not null,
  version integer not null check (version > 0),
  from_on date not null,
  code text not null,
  provider text not null,
  curriculum text not null,
  name text not null,
  level integer not null check (level between 1 and 3),
  positions jsonb not null,
  least_adults integer,
  longest_minutes integer,
  excluded text not null,
  refresher_months integer,
  standing text not null check (standing in ('allowed', 'by-name', 'withdrawn', 'never')),
  withdrawn_on date,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (school_id, technique_id, version),
  foreign key (school_id, technique_id) references technique,
  foreign key (school_id, saved_by) references adult (school_id, adult_id),
  check ((withdrawn_on is not null) = (standing = 'withdrawn'))
);

do $$
declare
  t text;
  this_school constant text := 'school_id = nullif(current_setting(''lessen.school'', true), '''')::uuid';
begin
  foreach t in array array['technique', 'technique_version'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy this_school on %I using (%s) with check (%s)', t, this_school, this_school);
    execute format('grant select, insert on %I to lessen_app', t);
  end loop;
end $$;

grant update (ended_on) on technique to lessen_app;
