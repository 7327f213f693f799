-- What the app may see and do. It is not the owner of any table, cannot bypass row security, and has no right to
-- change or delete what has been submitted: frozen means frozen by the database.

create table installation (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('empty', 'fictional', 'real'))
);
insert into installation (kind) values ('empty');

create function begin_trail() returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into trail_head (school_id) values (nullif(current_setting('lessen.school', true), '')::uuid)
$$;

do $$
declare
  t text;
  this_school constant text := 'school_id = nullif(current_setting(''lessen.school'', true), '''')::uuid';
  this_account constant text := 'account_id = nullif(current_setting(''lessen.account'', true), '''')::uuid';
begin
  for t in
    select c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
    where c.relkind = 'r' and c.relname <> 'account_session'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy this_school on %I using (%s) with check (%s)', t, this_school, this_school);
    execute format('grant select on %I to lessen_app', t);
  end loop;
  -- A person who has signed in may see in which schools they belong, and nothing else of them.
  execute format('create policy my_memberships on membership for select using (%s)', this_account);
  execute format('create policy my_schools on school for select using (exists (select 1 from membership m where m.school_id = school.school_id and m.%s))', this_account);
end $$;

-- `verify` and `checkpoint` run as the owner and must know every school that has a trail, or once had one.
create policy owner_lists_trails on trail_head for select to current_user using (true);
create policy owner_lists_schools on school for select to current_user using (true);

revoke execute on function append_to_trail(jsonb), begin_trail() from public;
grant execute on function append_to_trail(jsonb), begin_trail() to lessen_app;
grant usage on schema public to lessen_app;

grant select, insert, update on installation, network, account, account_session, sign_in_attempt to lessen_app;
revoke update on sign_in_attempt from lessen_app;
grant insert, update on
  school, setting, place, calendar_span,
  child, adult, family_member, family_tie, class_group, class_group_child, class_group_adult,
  roster_link, roster_import,
  membership, invitation, head_reviewer,
  incident_draft, draft_answer, incident_book, statement_draft, review_draft
to lessen_app;

-- Added once, then frozen.
grant insert on
  draft_answer_set_aside,
  incident, incident_child, incident_adult, segment, segment_adult, incident_label, label_override,
  statement_owed, statement_given, review_question, addition, review_signed
to lessen_app;
