-- What is erased with an article names each post by itself; so does the edit of one.
create index thread_unasked_post on thread_unasked (post_id);

-- Whom what was said asks: whom it mentions, and who has written nothing in its thread since. Nobody who has left the desk.
create view asking as
    select o.id as post_id, t.id as thread_id, t.passage_id, o.written_by as asked_by, coalesce(o.edited_at, o.written_at) as asked_at,
           a.id as person_id, a.name, t.resolved_at is null as is_open
    from thread t join thread_post o on o.thread_id = t.id
    cross join lateral regexp_matches(o.words, '@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}', 'g') m
    join person a on a.id = (m[1])::uuid and a.state = 'ACTIVE'
    where o.words like '%@{%' and o.replaced_at is null and o.withdrawn_at is null and a.id <> o.written_by
        and not exists (
            select from thread_post r where r.thread_id = t.id and r.written_by = a.id and r.number > o.number
                and r.replaced_at is null and r.withdrawn_at is null);

-- Of those, who is asked in a thread that is open, and of whom nobody said that they need not answer.
create or replace view asked_at_desk as
    select k.post_id, k.thread_id, k.passage_id, k.asked_by, k.asked_at, k.person_id, k.name from asking k
    where k.is_open
        and not exists (select from thread_unasked u where u.post_id = k.post_id and u.person_id = k.person_id and u.taken_back_at is null);
