create table statement_owed (
  school_id uuid not null references school,
  statement_id uuid not null,
  incident_id uuid not null,
  adult_id uuid not null,
  owed_at timestamptz not null,
  primary key (school_id, statement_id),
  unique (school_id, incident_id, adult_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, adult_id) references adult
);
create index statement_owed_adult on statement_owed (school_id, adult_id);

create table statement_draft (
  school_id uuid not null references school,
  statement_id uuid not null,
  words text not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (school_id, statement_id),
  foreign key (school_id, statement_id) references statement_owed
);

-- Given once, frozen for good. 'not-there' disputes the naming and is kept beside the record like any statement.
create table statement_given (
  school_id uuid not null references school,
  statement_id uuid not null,
  kind text not null check (kind in ('account', 'not-there')),
  words text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (school_id, statement_id),
  foreign key (school_id, statement_id) references statement_owed,
  foreign key (school_id, given_by) references adult (school_id, adult_id)
);

create table review_question (
  school_id uuid not null references school,
  question_id uuid not null,
  incident_id uuid not null,
  to_adult uuid not null,
  words text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (school_id, question_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, to_adult) references adult (school_id, adult_id),
  foreign key (school_id, asked_by) references adult (school_id, adult_id)
);
create index review_question_incident on review_question (school_id, incident_id);
create index review_question_adult on review_question (school_id, to_adult);

-- Later words on a record, a statement or a reviewer's question: dated, never replacing what stands.
create table addition (
  school_id uuid not null references school,
  addition_id uuid not null,
  incident_id uuid not null,
  statement_id uuid,
  question_id uuid,
  words text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (school_id, addition_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, statement_id) references statement_owed,
  foreign key (school_id, question_id) references review_question,
  foreign key (school_id, added_by) references adult (school_id, adult_id)
);
create index addition_incident on addition (school_id, incident_id);

create table review_draft (
  school_id uuid not null references school,
  incident_id uuid not null,
  reviewer uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (school_id, incident_id, reviewer),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, reviewer) references adult (school_id, adult_id)
);

create table review_signed (
  school_id uuid not null references school,
  incident_id uuid not null,
  reviewer uuid not null,
  necessary text not null check (necessary in ('yes', 'no', 'in-part')),
  necessary_words text not null,
  proportionate text not null check (proportionate in ('yes', 'no', 'in-part')),
  proportionate_words text not null,
  signed_at timestamptz not null,
  primary key (school_id, incident_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, reviewer) references adult (school_id, adult_id)
);

-- The report becomes the record: numbered, written and frozen in one call. Returns the number in the school's book.
-- The book's row is locked here, so numbers have no gaps: a transaction that fails gives its number back.
create function commit_incident(p jsonb) returns integer
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
  return next_number;
end $$;
