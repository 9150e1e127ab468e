-- When a finding was last set or taken back; null where there never was one. What was written before says nothing about it.
alter table passage
    add concluded_at timestamptz;
update passage p set concluded_at = f.at
    from (select passage_id, max(made_at) as at from passage_change where what = 'FINDING' group by passage_id) f
    where f.passage_id = p.id;
