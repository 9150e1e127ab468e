-- Of these no more is wanted: of what was given out together, so many are no longer to check as are enough. Counted once for
-- all that was given out together, and not anew for each passage of it: whoever asks for many asks "assigned_id in (select id …)",
-- which reads this once. It is asked of what is to check, and knows no more: what is long done is not counted again and again.
create or replace view assigned_enough as
    with wanted as materialized (
        select distinct coalesce(g.part_of, g.id) as together
        from passage p join assigned a on a.id = p.assigned_id join assignment g on g.id = a.assignment_id
        where p.status in ('TO_CHECK', 'AWAITING_ANSWER') and g.enough is not null),
    done as materialized (
        select w.together, count(*) as n
        from wanted w join assignment g on coalesce(g.part_of, g.id) = w.together and g.enough is not null
            join assigned o on o.assignment_id = g.id join passage d on d.id = o.passage_id
        where o.ended_at is null and d.status not in ('TO_CHECK', 'AWAITING_ANSWER', 'REMOVED')
        group by w.together)
    select a.id
    from done join assignment m on coalesce(m.part_of, m.id) = done.together and m.enough is not null and m.enough <= done.n
        join assigned a on a.assignment_id = m.id
    where a.ended_at is null;
