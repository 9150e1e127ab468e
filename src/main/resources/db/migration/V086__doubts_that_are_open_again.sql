-- When a doubt last came to be open that whoever approved could not know of: what was settled when the passage was approved and
-- is open again since was answered by nobody.
alter table doubt add opened_at timestamptz;
update doubt d set opened_at = coalesce(
    (select max(c.made_at) from passage_change c
        where d.settled_at is null and c.passage_id = d.passage_id and c.what = 'DOUBT_REOPENED' and c.made_at > d.raised_at),
    d.raised_at);
alter table doubt alter opened_at set not null;

-- How often it was doubted while a second person was to decide on it: whoever decides has not seen that, so that it counts as a change.
alter table passage add doubted_meanwhile int not null default 0;
