-- A draft is answered question by question, each answer with its own version, so that two people can write at once
-- and neither overwrites the other unseen.

create table incident_draft (
  school_id uuid not null references school,
  draft_id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  set_aside_at timestamptz,
  set_aside_by uuid,
  primary key (school_id, draft_id),
  foreign key (school_id, opened_by) references adult (school_id, adult_id)
);
create index incident_draft_opener on incident_draft (school_id, opened_by);

create table draft_answer (
  school_id uuid not null references school,
  draft_id uuid not null,
  question text not null check (length(question) between 1 and 60),
  answer jsonb not null,
  version integer not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (school_id, draft_id, question),
  foreign key (school_id, draft_id) references incident_draft
);

-- Words that met a newer answer: kept, because typed words are never lost.
create table draft_answer_set_aside (
  school_id uuid not null references school,
  draft_id uuid not null,
  question text not null,
  set_aside_id uuid not null,
  answer jsonb not null,
  typed_by uuid not null,
  typed_at timestamptz not null,
  primary key (school_id, draft_id, question, set_aside_id),
  foreign key (school_id, draft_id) references incident_draft
);

create table incident_book (
  school_id uuid primary key references school,
  last_number integer not null default 0
);

-- The frozen record. The app may add rows here and read them; it has no right to change or delete one.
create table incident (
  school_id uuid not null references school,
  incident_id uuid not null,
  number integer not null,
  draft_id uuid not null,
  happened_on date not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  use_ended_at timestamptz,
  place_id uuid,
  place_words text not null,
  record jsonb not null,
  words text not null,
  regime_version text not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  primary key (school_id, incident_id),
  unique (school_id, number),
  unique (school_id, draft_id),
  foreign key (school_id, draft_id) references incident_draft,
  foreign key (school_id, place_id) references place,
  foreign key (school_id, reported_by) references adult (school_id, adult_id)
);
create index incident_by_day on incident (school_id, happened_on desc, number desc);

create table incident_child (
  school_id uuid not null references school,
  incident_id uuid not null,
  child_id uuid not null,
  role text not null,
  needs jsonb not null,
  primary key (school_id, incident_id, child_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, child_id) references child
);
create index incident_child_child on incident_child (school_id, child_id);

-- `school_role` is what the adult was at the school that day: who may review depends on it for good, also after the
-- head has left.
create table incident_adult (
  school_id uuid not null references school,
  incident_id uuid not null,
  adult_id uuid not null,
  role text not null,
  school_role text,
  primary key (school_id, incident_id, adult_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, adult_id) references adult
);
create index incident_adult_adult on incident_adult (school_id, adult_id);

create table segment (
  school_id uuid not null references school,
  incident_id uuid not null,
  segment_no integer not null,
  kind text not null,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at >= from_at),
  facts jsonb not null,
  primary key (school_id, incident_id, segment_no),
  foreign key (school_id, incident_id) references incident
);

create table segment_adult (
  school_id uuid not null references school,
  incident_id uuid not null,
  segment_no integer not null,
  adult_id uuid not null,
  primary key (school_id, incident_id, segment_no, adult_id),
  foreign key (school_id, incident_id, segment_no) references segment,
  foreign key (school_id, incident_id, adult_id) references incident_adult
);

-- Labels as derived on the day of the report, kept for lists and figures; the page derives them anew with their reasons.
create table incident_label (
  school_id uuid not null references school,
  incident_id uuid not null,
  segment_no integer not null,
  code text not null,
  recordable boolean not null,
  arguable boolean not null,
  rule text not null,
  primary key (school_id, incident_id, segment_no, code),
  foreign key (school_id, incident_id) references incident
);
create index incident_label_code on incident_label (school_id, code);

create table label_override (
  school_id uuid not null references school,
  override_id uuid not null,
  incident_id uuid not null,
  segment_no integer not null,
  from_code text not null,
  to_code text not null,
  recordable boolean not null,
  reason text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (school_id, override_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, decided_by) references adult (school_id, adult_id)
);
create index label_override_incident on label_override (school_id, incident_id);
