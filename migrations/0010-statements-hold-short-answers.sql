-- Beside their own words an adult may answer a few short questions, each of which may be left out: then it is not there.
-- The draft keeps them as they were typed; what is given is frozen with its words.
alter table statement_draft add column answers jsonb not null default '{}';
alter table statement_given add column answers jsonb not null default '{}';
