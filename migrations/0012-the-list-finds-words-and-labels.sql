-- The list of incidents, a school's book, is searched and narrowed while somebody waits.

-- A page of the list, newest first; two incidents of one moment keep their order. All that narrows a list is in the
-- index: a record is wide, and only the fifty of a page are read.
drop index incident_by_day;
create index incident_by_day on incident (school_id, happened_on desc, started_at desc, number desc)
  include (incident_id, place_id);
-- Whose an incident is, and what is owed for it.
create index incident_reporter on incident (school_id, reported_by) include (incident_id);
drop index incident_adult_adult;
create index incident_adult_adult on incident_adult (school_id, adult_id) include (incident_id);
create index statement_owed_whose on statement_owed (school_id, statement_id) include (incident_id, adult_id);
create index addition_question on addition (school_id, question_id) where question_id is not null;
drop index incident_child_child;
create index incident_child_child on incident_child (school_id, child_id) include (incident_id);
drop index incident_label_code;
create index incident_label_code on incident_label (school_id, code) include (incident_id, segment_no, arguable);

-- The labels of a line as they stand after a decision, so that lists need not derive them again; the newest decision
-- about a line counts. `decision_no` is the order in which decisions about a record were kept.
-- `correction_no` is how often the record had been corrected when it was decided: a decision was about a line as it read.
alter table label_override add column decision_no integer, add column standing jsonb,
  add column correction_no integer not null default 0;

do $$
declare
  one uuid;
  o label_override;
  was jsonb;
  now_standing jsonb;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    update label_override set decision_no = n.nth
      from (select override_id, row_number() over (partition by incident_id order by decided_at, override_id) as nth
        from label_override where school_id = one) n
      where school_id = one and label_override.override_id = n.override_id;
    for o in select * from label_override where school_id = one order by incident_id, decision_no loop
      select standing into now_standing from label_override before
        where before.school_id = one and before.incident_id = o.incident_id and before.segment_no = o.segment_no
          and before.decision_no < o.decision_no order by before.decision_no desc limit 1;
      if not found then
        select coalesce(jsonb_agg(jsonb_build_object('code', code, 'recordable', recordable, 'arguable', arguable)), '[]')
          into now_standing from incident_label l
          where l.school_id = one and l.incident_id = o.incident_id and l.segment_no = o.segment_no;
      end if;
      -- Two leaders may have decided the same label at once: the later decision stands in the earlier one's place.
      select value into was from jsonb_array_elements(now_standing)
        where o.from_code in (value ->> 'code', value ->> 'from')
        order by (value ->> 'code' = o.from_code) desc limit 1;
      if was is not null then
        select coalesce(jsonb_agg(value), '[]') || jsonb_build_array(jsonb_build_object(
            'code', o.to_code, 'recordable', o.recordable, 'arguable', false, 'from', o.from_code))
          into now_standing from jsonb_array_elements(now_standing)
          where value <> was and value ->> 'code' <> o.to_code;
      end if;
      update label_override set standing = now_standing where school_id = one and override_id = o.override_id;
    end loop;
  end loop;
  perform set_config('lessen.school', '', true);
end $$;

alter table label_override alter column decision_no set not null, alter column standing set not null,
  add constraint label_override_order unique (school_id, incident_id, decision_no);

-- What each line is called now: as derived for the newest correction, or as a person decided since. What was decided
-- before and still stands was kept with the correction. Asked with the reader's own rights.
create view standing_label with (security_invoker) as
  select l.school_id, l.incident_id, l.segment_no, l.code, l.recordable, l.arguable
  from incident_label l
  where not exists (select from correction c where c.school_id = l.school_id and c.incident_id = l.incident_id
      and c.correction_no > l.correction_no)
    and not exists (select from label_override o where o.school_id = l.school_id and o.incident_id = l.incident_id
      and o.segment_no = l.segment_no and o.correction_no = l.correction_no)
  union all
  select o.school_id, o.incident_id, o.segment_no, s.code, s.recordable, s.arguable
  from label_override o, jsonb_to_recordset(o.standing) as s(code text, recordable boolean, arguable boolean)
  where not exists (select from label_override later where later.school_id = o.school_id
      and later.incident_id = o.incident_id and later.segment_no = o.segment_no and later.decision_no > o.decision_no)
    and not exists (select from correction c where c.school_id = o.school_id and c.incident_id = o.incident_id
      and c.correction_no > o.correction_no);
grant select on standing_label to lessen_app;

-- Which word stands in which incidents, as at the back of a book. PostgreSQL's own index for words cannot be used under
-- row security, which asks for the school before it asks anything about the words; this one has the school first.
-- A leaf has room for 512 incidents, a bit for each: those numbered from leaf * 512 on.
-- Words of statements and questions stand apart: they are found only by those who may read them.
create table book_word (
  school_id uuid not null references school,
  said_in text not null check (said_in in ('record', 'statements')),
  word text collate "C" not null,
  leaf integer not null,
  incidents bit(512) not null,
  primary key (school_id, said_in, word, leaf)
) with (fillfactor = 70);
alter table book_word enable row level security;
alter table book_word force row level security;
create policy this_school on book_word
  using (school_id = nullif(current_setting('lessen.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('lessen.school', true), '')::uuid);
grant select, insert, update on book_word to lessen_app;

-- The words of a text by their stems, each once, without those that stand in every text. Asked for in the same way as
-- kept: accents, capitals and whatever stands between words make no difference, on no server.
create function words_in(said text) returns text[]
language sql immutable parallel safe as $$
  select tsvector_to_array(to_tsvector('english', regexp_replace(lower((case
      when octet_length(said) = length(said) then said
      else regexp_replace(normalize(said, NFKD), '[\u0300-\u036f]', '', 'g')
    end) collate pg_c_utf8), '[^[:alnum:]]+', ' ', 'g')))
$$;

-- A bit for every number of the book: whether a word stands there, or a word that begins so.
create function incidents_saying(asked text, or_begins_so boolean, among text) returns bit varying
language sql stable as $$
  select string_agg(coalesce(found.incidents, 0::bit(512))::text, '' order by leaf)::bit varying
  from incident_book book
  cross join generate_series(0, book.last_number / 512) as leaf
  left join (
    select w.leaf, bit_or(w.incidents) as incidents from book_word w
    where w.school_id = nullif(current_setting('lessen.school', true), '')::uuid and w.said_in = among
      and w.word >= asked and w.word < asked || case when or_begins_so then U&'\+10FFFF' else U&'\0001' end
    group by w.leaf
  ) found using (leaf)
  where book.school_id = nullif(current_setting('lessen.school', true), '')::uuid
$$;

-- Statements, questions and answers are read by few. What an adult may read of them is looked up in the texts
-- themselves, so their stems stand beside them. Whoever inserts hands them in: generated, they would be worked out anew
-- for each row of an installation that is copied.
alter table statement_given add column stems text[] not null default '{}';
alter table review_question add column stems text[] not null default '{}';
alter table addition add column stems text[] not null default '{}';

do $$
declare
  one uuid;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    update statement_given set stems = words_in(left(words, 100000)) where school_id = one;
    update review_question set stems = words_in(left(words, 100000)) where school_id = one;
    update addition set stems = words_in(left(words, 100000)) where school_id = one;
  end loop;
  perform set_config('lessen.school', '', true);
end $$;

-- What was said in an incident and may be read by everybody who reads the record.
create view said_in_record with (security_invoker) as
  select school_id, incident_id, words_in(left(concat_ws(E'\n', place_words, words), 100000)) as stems from incident
  union all
  select school_id, incident_id, words_in(needs ->> 'name') from incident_child where needs ? 'name'
  union all
  select school_id, incident_id, stems from addition where statement_id is null and question_id is null
  union all
  select school_id, incident_id, words_in(concat_ws(E'\n', necessary_words, proportionate_words)) from review_signed
  union all
  select school_id, incident_id, words_in(left(reason, 100000)) from label_override
  union all
  select school_id, incident_id, words_in(left(words, 100000)) from full_record
  union all
  select school_id, incident_id, words_in(left(concat_ws(E'\n', reason, words), 100000)) from correction;

-- What was said in statements that are given, and in questions and answers: each its own adult's, and the reviewer's.
create view said_in_statements with (security_invoker) as
  select owed.school_id, owed.incident_id, owed.adult_id, given.stems
  from statement_owed owed join statement_given given using (school_id, statement_id)
  union all
  select owed.school_id, owed.incident_id, owed.adult_id, added.stems
  from statement_owed owed join addition added using (school_id, incident_id, statement_id)
  union all
  select school_id, incident_id, to_adult, stems from review_question
  union all
  select asked.school_id, asked.incident_id, asked.to_adult, answer.stems
  from review_question asked join addition answer using (school_id, incident_id, question_id);
grant select on said_in_record, said_in_statements to lessen_app;

-- Notes the words of one text for its incident; what is noted already is left as it is. In order, so that of two who
-- write at once one waits for the other, and never both.
create function note_words(this_incident uuid, among text, said text) returns void
language sql as $$
  insert into book_word (school_id, said_in, word, leaf, incidents)
  select i.school_id, among, word, i.number / 512, set_bit(0::bit(512), i.number % 512, 1)
  from incident i, unnest(words_in(left(said, 100000))) as word
  where i.school_id = nullif(current_setting('lessen.school', true), '')::uuid and i.incident_id = this_incident
  order by word
  on conflict (school_id, said_in, word, leaf) do update set incidents = book_word.incidents | excluded.incidents
    where book_word.incidents & excluded.incidents <> excluded.incidents
$$;

-- The same for a school's whole book, where records came otherwise than one by one: before this migration, or by COPY.
create function note_whole_book() returns void
language sql as $$
  insert into book_word (school_id, said_in, word, leaf, incidents)
  select i.school_id, among, word, i.number / 512, bit_or(set_bit(0::bit(512), i.number % 512, 1))
  from (
    select school_id, incident_id, 'record' as among, stems from said_in_record
    union all
    select school_id, incident_id, 'statements', stems from said_in_statements
  ) said
  join incident i using (school_id, incident_id)
  cross join unnest(said.stems) as word
  where i.school_id = nullif(current_setting('lessen.school', true), '')::uuid
  group by i.school_id, among, word, i.number / 512
  order by among, word
  on conflict (school_id, said_in, word, leaf) do update set incidents = book_word.incidents | excluded.incidents
$$;

do $$
declare
  one uuid;
begin
  for one in select school_id from school loop
    perform set_config('lessen.school', one::text, true);
    perform note_whole_book();
  end loop;
  perform set_config('lessen.school', '', true);
end $$;
