-- The trail: every fact of a school in one chain. Each entry's hash covers the entry and the hash before it, so a
-- changed, removed or inserted entry is found by `verify`. The app may call the writer and read; it may not touch
-- the tables. The head row is locked by the last statement of a transaction, so that schools wait for nobody longer
-- than that statement takes.

create table trail_head (
  school_id uuid primary key references school,
  last_number bigint not null default 0,
  last_hash bytea not null default '\x'
);

create table trail_entry (
  school_id uuid not null references school,
  number bigint not null,
  at text not null,
  actor text not null,
  kind text not null,
  about text not null,
  details text not null,
  hash bytea not null,
  primary key (school_id, number)
);
create index trail_entry_about on trail_entry (school_id, about, number);

-- The one writer. `facts` is an array of {at, actor, kind, about, details}; returns the number of the last entry.
create function append_to_trail(facts jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  school uuid := nullif(current_setting('lessen.school', true), '')::uuid;
  head trail_head;
  entry jsonb;
  details text;
begin
  if school is null then
    raise exception 'no school is set for this transaction';
  end if;
  select * into head from trail_head where school_id = school for update;
  if not found then
    raise exception 'this school has no trail';
  end if;
  for entry in select value from jsonb_array_elements(facts) loop
    details := (entry -> 'details')::text;
    head.last_number := head.last_number + 1;
    head.last_hash := sha256(head.last_hash || convert_to(concat_ws(chr(10), school::text, head.last_number::text,
      entry ->> 'at', entry ->> 'actor', entry ->> 'kind', entry ->> 'about', details), 'UTF8'));
    insert into trail_entry values (school, head.last_number, entry ->> 'at', entry ->> 'actor', entry ->> 'kind',
      entry ->> 'about', details, head.last_hash);
  end loop;
  update trail_head set last_number = head.last_number, last_hash = head.last_hash where school_id = school;
  return head.last_number;
end $$;
