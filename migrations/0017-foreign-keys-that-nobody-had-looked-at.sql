-- A new foreign key is held against the rows that are there as the tables' owner, to whom forced row security shows none: it
-- is called valid unseen. So were four of 0014, on tables that may have been full. They are made again with every row in
-- sight; a row that breaks one stops the migration, which then leaves all as it was.
alter table incident_adult no force row level security;
alter table statement_owed no force row level security;
alter table addition no force row level security;
alter table statement_draft no force row level security;
alter table statement_given no force row level security;

alter table statement_owed drop constraint statement_owed_school_id_incident_id_adult_id_fkey;
alter table statement_owed add foreign key (school_id, incident_id, adult_id) references incident_adult;
alter table addition drop constraint addition_school_id_statement_id_fkey;
alter table addition add foreign key (school_id, statement_id) references statement_owed;
alter table statement_draft drop constraint statement_draft_school_id_statement_id_fkey;
alter table statement_draft add foreign key (school_id, statement_id) references statement_owed;
alter table statement_given drop constraint statement_given_school_id_statement_id_fkey;
alter table statement_given add foreign key (school_id, statement_id) references statement_owed;

alter table incident_adult force row level security;
alter table statement_owed force row level security;
alter table addition force row level security;
alter table statement_draft force row level security;
alter table statement_given force row level security;
