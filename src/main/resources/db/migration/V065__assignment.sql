-- Who is to do what until when. What somebody gave out in one step (verbatim.review.work.Assigning) is an assignment; each
-- passage of it, or an article as a whole, is a row of its own, so that it collides with no change to the passage. Rows are
-- never changed but for their end: whose work it was stays to be read.
create table assignment (
    id       uuid primary key,
    made_by  uuid        not null references person deferrable initially immediate,
    made_at  timestamptz not null,
    due      timestamptz,
    -- So many of its passages are enough; null where all are wanted.
    enough   int check (enough > 0)
);

create table assigned (
    id             uuid primary key,
    assignment_id  uuid not null references assignment deferrable initially immediate,
    article_id     uuid not null references article deferrable initially immediate,
    -- Null for the article as a whole, with what it comes to have later.
    passage_id     uuid references passage deferrable initially immediate,
    -- Null for whoever is free.
    person_id      uuid references person deferrable initially immediate,
    ended_at       timestamptz,
    ended_by       uuid references person deferrable initially immediate,
    -- The assignment that came in its place.
    replaced_by    uuid references assignment deferrable initially immediate,
    check ((ended_at is null) = (ended_by is null)),
    check (replaced_by is null or ended_at is not null)
);
create unique index assigned_passage on assigned (passage_id) where ended_at is null and passage_id is not null;
create unique index assigned_article on assigned (article_id) where ended_at is null and passage_id is null;
create index assigned_assignment on assigned (assignment_id);
create index assigned_replaced on assigned (replaced_by) where replaced_by is not null;
create index assigned_past on assigned (passage_id);
create index assigned_past_of_article on assigned (article_id);

-- What of it stands, kept with the passage as the queue reads it: the row, and whose it is; its own or else its article's.
-- The deadline of a passage is its article's or its own, whichever is nearer.
alter table passage
    add assigned_id  uuid references assigned deferrable initially immediate,
    add assignee     uuid references person deferrable initially immediate,
    add check (assignee is null or assigned_id is not null);
create index passage_queue_assignee on passage (assignee, due, recency, article_id, start, number) include (status)
    where assignee is not null;
create index passage_queue_assignee_open on passage (assignee, due, recency, article_id, start, number)
    where assignee is not null and status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW');
create index passage_queue_free on passage (due, recency, article_id, start, number)
    where assigned_id is not null and assignee is null and status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW');
create index passage_assigned on passage (assigned_id) where assigned_id is not null;

create function own_due(of_assigned uuid) returns bigint language sql stable
    return coalesce((select queue_moment(m.due) from assigned s join assignment m on m.id = s.assignment_id where s.id = of_assigned), 9223372036854775807);

create or replace function passage_in_queue() returns trigger language plpgsql as $$
begin
    select queue_moment(t.deadline), -queue_moment(t.imported_at), s.id, s.person_id
        into new.due, new.recency, new.assigned_id, new.assignee
        from article t left join assigned s on s.article_id = t.id and s.passage_id is null and s.ended_at is null
        where t.id = new.article_id;
    if new.assigned_id is not null then
        new.due := least(new.due, own_due(new.assigned_id));
    end if;
    return new;
end $$;

create or replace function deadline_moved() returns trigger language plpgsql as $$
begin
    update passage set due = least(queue_moment(new.deadline), own_due(assigned_id)) where article_id = new.id;
    return null;
end $$;
create index assignment_partial on assignment (made_at) where enough is not null;
