-- Of these no more is wanted: of what was given out together, so many are no longer to check as are enough. Counted once for
-- all that was given out together, and not anew for each passage of it: whoever asks for many asks "assigned_id in (select id …)",
-- which reads this once.
create or replace view assigned_enough as
    with done as materialized (
        select coalesce(g.part_of, g.id) as together, count(*) as n
        from assignment g join assigned o on o.assignment_id = g.id join passage d on d.id = o.passage_id
        where g.enough is not null and o.ended_at is null and d.status not in ('TO_CHECK', 'AWAITING_ANSWER', 'REMOVED')
        group by coalesce(g.part_of, g.id))
    select a.id
    from done join assignment m on coalesce(m.part_of, m.id) = done.together and m.enough is not null and m.enough <= done.n
        join assigned a on a.assignment_id = m.id
    where a.ended_at is null;
