-- One person, one sign-in, any number of schools: an account stands outside the schools, a membership inside one.

create table account (
  account_id uuid primary key,
  email text not null unique,
  password_hash text,
  begun_at timestamptz not null
);

create table account_session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  school_id uuid,
  begun_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index account_session_account on account_session (account_id);

-- Failed attempts, counted by address typed and network address together: a stranger who types a colleague's address
-- wrongly a hundred times slows down the stranger, never the colleague.
create table sign_in_attempt (
  attempt_id uuid primary key,
  email_hash bytea not null,
  origin_hash bytea not null,
  at timestamptz not null,
  worked boolean not null
);
create index sign_in_attempt_email on sign_in_attempt (email_hash, origin_hash, at);
create index sign_in_attempt_origin on sign_in_attempt (origin_hash, at);

create table membership (
  school_id uuid not null references school,
  adult_id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('adult', 'leader', 'head', 'administrator', 'governor')),
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, adult_id),
  unique (school_id, account_id),
  foreign key (school_id, adult_id) references adult
);
create index membership_account on membership (account_id);

create table invitation (
  school_id uuid not null references school,
  invitation_id uuid not null,
  adult_id uuid not null,
  role text not null check (role in ('adult', 'leader', 'head', 'administrator', 'governor')),
  token_hash bytea not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  primary key (school_id, invitation_id),
  unique (school_id, token_hash),
  foreign key (school_id, adult_id) references adult
);

-- The person outside the leadership who reviews when the head was involved (governor or proprietor).
create table head_reviewer (
  school_id uuid not null references school,
  adult_id uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, adult_id, named_at),
  foreign key (school_id, adult_id) references adult
);

-- Who a session belongs to, in one round trip: every page asks this first. A session ends an hour after its last use,
-- and twelve hours after it began. The settings hold for this call alone.
create function who_is_asking(token bytea, asked_at timestamptz)
returns table (account_id uuid, email text, school_id uuid, school_name text, fictional boolean, zone text, regime text,
  thanks_words text, adult_id uuid, given_name text, family_name text, role text, schools bigint)
language plpgsql as $$
#variable_conflict use_column
declare
  s account_session;
begin
  select * into s from account_session
  where token_hash = token and ended_at is null
    and last_seen_at > asked_at - interval '60 minutes' and begun_at > asked_at - interval '12 hours';
  if not found then
    return;
  end if;
  if s.last_seen_at < asked_at - interval '1 minute' then
    update account_session set last_seen_at = asked_at where token_hash = token;
  end if;
  perform set_config('lessen.account', s.account_id::text, true), set_config('lessen.school', coalesce(s.school_id::text, ''), true);
  return query
    select a.account_id, a.email, m.school_id, school.name, school.fictional, school.zone, school.regime,
      school.thanks_words, m.adult_id, coalesce(nullif(adult.known_as, ''), adult.given_name), adult.family_name, m.role,
      (select count(*) from membership mine where mine.account_id = a.account_id and mine.ended_at is null)
    from account a
    -- An adult who has left the school is let in no more, whatever became of the membership.
    left join membership m on m.account_id = a.account_id and m.school_id = s.school_id and m.ended_at is null
      and not exists (select 1 from adult gone where gone.school_id = m.school_id and gone.adult_id = m.adult_id
        and gone.ended_on is not null)
    left join school on school.school_id = m.school_id
    left join adult on adult.school_id = m.school_id and adult.adult_id = m.adult_id
    where a.account_id = s.account_id;
end $$;
