-- Each answer of a report opens its draft if it is the first, takes it up again if it was put away, holds it so that it cannot
-- be sent meanwhile, and learns whether it was sent already: one call instead of four, for a page that is kept some
-- twenty times for each incident. The statements stand apart, because each must see what was committed while it waited.
create function hold_draft(this_draft uuid, this_adult uuid, this_moment timestamptz)
returns table (begun boolean, taken_up boolean, sent_as uuid)
language plpgsql as $$
declare
  this_school uuid := nullif(current_setting('lessen.school', true), '')::uuid;
begin
  insert into incident_draft (school_id, draft_id, opened_by, opened_at)
    values (this_school, this_draft, this_adult, this_moment)
    on conflict do nothing;
  begun := found;
  taken_up := false;
  -- Nobody else knows of a draft that was begun just now.
  if not begun then
    -- Before the draft is shared: two who share it could not both change it.
    update incident_draft set set_aside_at = null, set_aside_by = null
      where school_id = this_school and draft_id = this_draft and set_aside_at is not null;
    taken_up := found;
    perform 1 from incident_draft where school_id = this_school and draft_id = this_draft for share;
    select incident_id into sent_as from (
      select incident_id from incident where school_id = this_school and draft_id = this_draft
      union all
      select incident_id from correction where school_id = this_school and draft_id = this_draft) as sent;
  end if;
  return next;
end $$;
