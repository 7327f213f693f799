-- What is not sent yet stands on everybody's first page. Looked for among all drafts that ever were, it would cost more
-- with every incident of the school.
alter table incident_draft add column sent_at timestamptz;

-- The owner too sees only the school that it names, so each is named in turn. `school` lists them to the owner.
do $$
declare
  one uuid;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    update incident_draft set sent_at = incident.reported_at
      from incident
      where incident.school_id = incident_draft.school_id and incident.draft_id = incident_draft.draft_id;
  end loop;
  perform set_config('lessen.school', '', true);
end $$;

create index incident_draft_open on incident_draft (school_id, opened_at) where sent_at is null and set_aside_at is null;

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
  insert into incident_label
    select this_school, this_incident, l.segment_no, l.code, l.recordable, l.arguable, l.rule
    from jsonb_to_recordset(p -> 'labels') as l(segment_no integer, code text, recordable boolean, arguable boolean, rule text);
  insert into statement_owed
    select this_school, s.statement_id, this_incident, s.adult_id, (p -> 'incident' ->> 'reported_at')::timestamptz
    from jsonb_to_recordset(p -> 'statements') as s(statement_id uuid, adult_id uuid);
  -- Held by the deed that sends it: what is open is found without going through all that was ever sent.
  update incident_draft set sent_at = (p -> 'incident' ->> 'reported_at')::timestamptz
    where school_id = this_school and draft_id = (p -> 'incident' ->> 'draft_id')::uuid;
  return next_number;
end $$;
