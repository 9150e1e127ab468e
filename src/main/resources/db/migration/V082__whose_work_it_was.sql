-- What was given out in one press of a button, of which more than one assignment was made, so that each person is told once.
alter table assignment
    add step uuid,
    -- The assignment with which a number that is enough was given: where its passages go to somebody else, or are due at another
    -- time, they still count for it, and it for them. Null where it is this one.
    add part_of uuid references assignment deferrable initially immediate;
create index assignment_enough on assignment (coalesce(part_of, id)) where enough is not null;

-- Such a row says until when alone; whose it is, its article's row says.
alter table assigned add follows boolean not null default false;

-- Of these no more is wanted: of what was given out together, so many are no longer to check as are enough.
create view assigned_enough as
    select a.id
    from assigned a join assignment m on m.id = a.assignment_id
    where m.enough is not null and m.enough <= (
        select count(*)
        from assignment g join assigned o on o.assignment_id = g.id join passage d on d.id = o.passage_id
        where g.enough is not null and coalesce(g.part_of, g.id) = coalesce(m.part_of, m.id)
            and o.ended_at is null and d.status not in ('TO_CHECK', 'AWAITING_ANSWER', 'REMOVED'));

-- The other articles that a notice is about, beside that to which it leads.
alter table notice add also uuid[] not null default '{}';
