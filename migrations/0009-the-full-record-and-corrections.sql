-- The first report satisfies the law's minimum. The rest is owed, with a clock, and frozen in its turn when it is sent.
create table full_record_owed (
  school_id uuid not null references school,
  incident_id uuid not null,
  owed_by uuid not null,
  due_by timestamptz not null,
  primary key (school_id, incident_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, owed_by) references adult (school_id, adult_id)
);
create index full_record_owed_by on full_record_owed (school_id, owed_by);

-- `answers` holds every answer that stood when it was sent, also those of the first report that its questions follow.
create table full_record (
  school_id uuid not null references school,
  incident_id uuid not null,
  answers jsonb not null,
  words text not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  primary key (school_id, incident_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, sent_by) references adult (school_id, adult_id)
);

-- Which of several children a line concerned.
create table segment_child (
  school_id uuid not null references school,
  incident_id uuid not null,
  segment_no integer not null,
  child_id uuid not null,
  primary key (school_id, incident_id, segment_no, child_id),
  foreign key (school_id, incident_id, segment_no) references segment,
  foreign key (school_id, incident_id, child_id) references incident_child
);

-- Somebody goes home hurt: a colleague writes on. Who was asked stays asked.
create table draft_hand_over (
  school_id uuid not null references school,
  draft_id uuid not null,
  to_adult uuid not null,
  handed_by uuid not null,
  handed_at timestamptz not null,
  primary key (school_id, draft_id, to_adult),
  foreign key (school_id, draft_id) references incident_draft,
  foreign key (school_id, to_adult) references adult (school_id, adult_id),
  foreign key (school_id, handed_by) references adult (school_id, adult_id)
);
create index draft_hand_over_to on draft_hand_over (school_id, to_adult);

-- A correction is written as a draft of its own, begun with the answers as they stood (`corrects_from`: 0 is the
-- report as it was sent, 1 the first correction, and so on). No foreign key: a record refers to its draft, and two tables
-- that refer to each other can be filled in no order. The correction itself has one.
alter table incident_draft
  add column corrects_incident uuid,
  add column corrects_from integer;
create index incident_draft_corrects on incident_draft (school_id, corrects_incident) where corrects_incident is not null;

-- `changes` has old and new side by side, in the words of the day; `stands` is the record as it reads from then on.
create table correction (
  school_id uuid not null references school,
  correction_id uuid not null,
  incident_id uuid not null,
  correction_no integer not null,
  draft_id uuid not null,
  reason text not null,
  changes jsonb not null,
  stands jsonb not null,
  words text not null,
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  primary key (school_id, correction_id),
  unique (school_id, incident_id, correction_no),
  unique (school_id, draft_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, draft_id) references incident_draft,
  foreign key (school_id, corrected_by) references adult (school_id, adult_id)
);

-- The labels of a corrected record are derived anew and stand beside those of the report; lists read the newest.
alter table incident_label add column correction_no integer not null default 0;
alter table incident_label drop constraint incident_label_pkey;
alter table incident_label add primary key (school_id, incident_id, correction_no, segment_no, code);

-- What a safeguarding lead must look at at once: an unlawful purpose, an unsafe hold, an injury beyond first aid. It
-- stands on every leader's first page until one who was not involved has said what was done.
create table alert (
  school_id uuid not null references school,
  incident_id uuid not null,
  code text not null check (length(code) between 1 and 60),
  raised_at timestamptz not null,
  primary key (school_id, incident_id, code),
  foreign key (school_id, incident_id) references incident
);

create table alert_answered (
  school_id uuid not null references school,
  incident_id uuid not null,
  code text not null,
  words text not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (school_id, incident_id, code),
  foreign key (school_id, incident_id, code) references alert,
  foreign key (school_id, answered_by) references adult (school_id, adult_id)
);

do $$
declare
  t text;
  this_school constant text := 'school_id = nullif(current_setting(''lessen.school'', true), '''')::uuid';
begin
  foreach t in array array['full_record_owed', 'full_record', 'segment_child', 'draft_hand_over', 'correction', 'alert', 'alert_answered'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy this_school on %I using (%s) with check (%s)', t, this_school, this_school);
    execute format('grant select, insert on %I to lessen_app', t);
  end loop;
end $$;

create or replace function commit_incident(p jsonb) returns integer
language plpgsql as $$
declare
  this_school uuid := nullif(current_setting('lessen.school', true), '')::uuid;
  this_incident uuid := (p -> 'incident' ->> 'incident_id')::uuid;
  next_number integer;
begin
  update incident_book set last_number = last_number + 1 where school_id = this_school returning last_number into next_number;
  if next_number is null then
    raise exception 'this school has no book of incidents';
  end if;
  insert into incident
    select (jsonb_populate_record(null::incident,
      (p -> 'incident') || jsonb_build_object('school_id', this_school, 'number', next_number))).*;
  insert into incident_child
    select this_school, this_incident, c.child_id, c.role, c.needs
    from jsonb_to_recordset(p -> 'children') as c(child_id uuid, role text, needs jsonb);
  insert into incident_adult
    select this_school, this_incident, a.adult_id, a.role, a.school_role
    from jsonb_to_recordset(p -> 'adults') as a(adult_id uuid, role text, school_role text);
  insert into segment
    select this_school, this_incident, s.segment_no, s.kind, s.from_at, s.to_at, s.facts
    from jsonb_to_recordset(p -> 'segments') as s(segment_no integer, kind text, from_at timestamptz, to_at timestamptz, facts jsonb);
  insert into segment_adult
    select this_school, this_incident, s.segment_no, a.value::uuid
    from jsonb_to_recordset(p -> 'segments') as s(segment_no integer, adults jsonb), jsonb_array_elements_text(s.adults) as a;
  insert into segment_child
    select this_school, this_incident, s.segment_no, c.value::uuid
    from jsonb_to_recordset(p -> 'segments') as s(segment_no integer, children jsonb), jsonb_array_elements_text(s.children) as c;
  insert into incident_label
    select this_school, this_incident, l.segment_no, l.code, l.recordable, l.arguable, l.rule
    from jsonb_to_recordset(p -> 'labels') as l(segment_no integer, code text, recordable boolean, arguable boolean, rule text);
  insert into statement_owed
    select this_school, s.statement_id, this_incident, s.adult_id, (p -> 'incident' ->> 'reported_at')::timestamptz
    from jsonb_to_recordset(p -> 'statements') as s(statement_id uuid, adult_id uuid);
  insert into full_record_owed
    select this_school, this_incident, (p -> 'incident' ->> 'reported_by')::uuid, (p ->> 'full_record_due')::timestamptz;
  insert into alert
    select this_school, this_incident, a.value, (p -> 'incident' ->> 'reported_at')::timestamptz
    from jsonb_array_elements_text(p -> 'alerts') as a;
  -- Held by the deed that sends it: what is open is found without going through all that was ever sent.
  update incident_draft set sent_at = (p -> 'incident' ->> 'reported_at')::timestamptz
    where school_id = this_school and draft_id = (p -> 'incident' ->> 'draft_id')::uuid;
  return next_number;
end $$;
