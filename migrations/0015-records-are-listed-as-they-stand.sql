-- A correction can change when and where it was and who was there. Lists find, sort and show a record by what stands now;
-- the record and its corrections stay as they were sent.

-- Where it was, as the correction says. `stands` has it in words only.
alter table correction add column place_id uuid, add foreign key (school_id, place_id) references place;

do $$
declare
  one uuid;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    update correction set place_id = place.place_id
      from draft_answer answer join place using (school_id)
      where correction.school_id = one and answer.school_id = one and answer.draft_id = correction.draft_id
        and answer.question = 'when-and-where' and answer.answer ->> 'place' = place.place_id::text;
  end loop;
  perform set_config('lessen.school', '', true);
end $$;

-- What a list asks of each record: as it was reported, or as its newest correction says. A row is worked out from the
-- frozen record and can be worked out again at any time. It is narrow, where a record is wide.
create table standing_incident (
  school_id uuid not null,
  incident_id uuid not null,
  number integer not null,
  happened_on date not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  place_id uuid,
  place_words text not null,
  children uuid[] not null,
  adults uuid[] not null,
  family_told boolean not null,
  primary key (school_id, incident_id),
  foreign key (school_id, incident_id) references incident,
  foreign key (school_id, place_id) references place
);
alter table standing_incident enable row level security;
alter table standing_incident force row level security;
create policy this_school on standing_incident
  using (school_id = nullif(current_setting('lessen.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('lessen.school', true), '')::uuid);
grant select, insert, update on standing_incident to lessen_app;

-- A page of the list, newest first; two incidents of one moment keep their order. Nothing asks the record itself for
-- its day any more.
create index standing_incident_by_day on standing_incident (school_id, happened_on desc, started_at desc, number desc)
  include (incident_id, place_id);
drop index incident_by_day;

-- How every row of `standing_incident` must read. Those held come first among the children.
create view incident_as_it_stands with (security_invoker) as
  select i.school_id, i.incident_id, i.number,
    coalesce((k.stands ->> 'happenedOn')::date, i.happened_on) as happened_on,
    coalesce((k.stands ->> 'startedAt')::timestamptz, i.started_at) as started_at,
    coalesce((k.stands ->> 'endedAt')::timestamptz, i.ended_at) as ended_at,
    case when k.correction_no is null then i.place_id else k.place_id end as place_id,
    coalesce(k.stands ->> 'placeWords', i.place_words) as place_words,
    case when k.correction_no is null
      then array(select c.child_id from incident_child c
        where c.school_id = i.school_id and c.incident_id = i.incident_id order by c.role, c.needs ->> 'name')
      else array(select (c ->> 'childId')::uuid from jsonb_array_elements(k.stands -> 'children') as c
        order by c ->> 'role', c ->> 'name')
    end as children,
    case when k.correction_no is null
      then array(select a.adult_id from incident_adult a
        where a.school_id = i.school_id and a.incident_id = i.incident_id order by a.adult_id)
      else array(select (a ->> 'adultId')::uuid from jsonb_array_elements(k.stands -> 'adults') as a
        order by a ->> 'adultId')
    end as adults,
    coalesce(coalesce(k.stands -> 'record', i.record) -> 'told' ? 'family', false) as family_told
  from incident i
  left join correction k on k.school_id = i.school_id and k.incident_id = i.incident_id
    and not exists (select from correction later where later.school_id = k.school_id
      and later.incident_id = k.incident_id and later.correction_no > k.correction_no);
grant select on incident_as_it_stands to lessen_app;

-- Keeps how a record stands: after it was sent, and after each correction.
create function keep_standing(this_incident uuid) returns void
language sql as $$
  insert into standing_incident (school_id, incident_id, number, happened_on, started_at, ended_at, place_id,
    place_words, children, adults, family_told)
  select school_id, incident_id, number, happened_on, started_at, ended_at, place_id,
    place_words, children, adults, family_told
  from incident_as_it_stands
  where school_id = nullif(current_setting('lessen.school', true), '')::uuid and incident_id = this_incident
  on conflict (school_id, incident_id) do update set happened_on = excluded.happened_on,
    started_at = excluded.started_at, ended_at = excluded.ended_at, place_id = excluded.place_id,
    place_words = excluded.place_words, children = excluded.children, adults = excluded.adults,
    family_told = excluded.family_told
$$;

-- The same for a school's whole book, where records came otherwise than one by one: before this migration, or by COPY.
create function keep_standing_of_book() returns void
language sql as $$
  insert into standing_incident (school_id, incident_id, number, happened_on, started_at, ended_at, place_id,
    place_words, children, adults, family_told)
  select school_id, incident_id, number, happened_on, started_at, ended_at, place_id,
    place_words, children, adults, family_told
  from incident_as_it_stands
  where school_id = nullif(current_setting('lessen.school', true), '')::uuid
  on conflict (school_id, incident_id) do nothing
$$;

do $$
declare
  one uuid;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    perform keep_standing_of_book();
  end loop;
  perform set_config('lessen.school', '', true);
end $$;
-- A page of the list planned for an empty table reads the whole book for each of its fifty.
analyze standing_incident;

-- Whom a record names as it stands. Whoever was named once and no longer is keeps their part in it: they may read it, and
-- their statement is owed.
create view standing_child with (security_invoker) as
  select c.school_id, c.incident_id, c.child_id
  from standing_incident s
  join incident_child c on c.school_id = s.school_id and c.incident_id = s.incident_id and c.child_id = any (s.children);
create view standing_adult with (security_invoker) as
  select a.school_id, a.incident_id, a.adult_id
  from standing_incident s
  join incident_adult a on a.school_id = s.school_id and a.incident_id = s.incident_id and a.adult_id = any (s.adults);
grant select on standing_child, standing_adult to lessen_app;
