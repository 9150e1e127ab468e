-- Whom a mention does not ask, or no more: said by whoever wrote it, or by whom it names. Words that were changed ask anew.
create table thread_unasked (
    id             uuid primary key,
    post_id        uuid        not null references thread_post deferrable initially immediate,
    -- Who need not answer.
    person_id      uuid        not null references person deferrable initially immediate,
    said_by        uuid        not null references person deferrable initially immediate,
    said_at        timestamptz not null,
    taken_back_by  uuid        references person deferrable initially immediate,
    taken_back_at  timestamptz,
    check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index thread_unasked_stands on thread_unasked (post_id, person_id) where taken_back_at is null;

-- Who was asked in a thread that is open, has written nothing there since, and of whom nobody said that they need not.
create view asked_at_desk as
    select o.id as post_id, t.id as thread_id, t.passage_id, o.written_by as asked_by, coalesce(o.edited_at, o.written_at) as asked_at,
           a.id as person_id, a.name
    from thread t join thread_post o on o.thread_id = t.id
    cross join lateral regexp_matches(o.words, '@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}', 'g') m
    join person a on a.id = (m[1])::uuid and a.state = 'ACTIVE'
    where o.words like '%@{%' and o.replaced_at is null and o.withdrawn_at is null and t.resolved_at is null and a.id <> o.written_by
        and not exists (
            select from thread_post r where r.thread_id = t.id and r.written_by = a.id and r.number > o.number
                and r.replaced_at is null and r.withdrawn_at is null)
        and not exists (select from thread_unasked u where u.post_id = o.id and u.person_id = a.id and u.taken_back_at is null);
