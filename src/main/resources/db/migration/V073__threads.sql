-- What people of the desk say to each other about a passage. Rows of their own: they collide with no change to the passage,
-- and change nothing of its check.
create table thread (
    id           uuid primary key,
    article_id   uuid        not null references article deferrable initially immediate,
    passage_id   uuid        not null references passage deferrable initially immediate,
    -- How many posts were written in it; who writes one takes the next number, and so waits for who writes just now.
    posts        int         not null,
    resolved_by  uuid references person deferrable initially immediate,
    resolved_at  timestamptz,
    check ((resolved_by is null) = (resolved_at is null))
);
create index thread_passage on thread (passage_id);
create index thread_article on thread (article_id);

-- One thing that was said. A row is never changed but to say that another stands in its place, or that it was taken back.
create table thread_post (
    id            uuid primary key,
    thread_id     uuid        not null references thread deferrable initially immediate,
    passage_id    uuid        not null references passage deferrable initially immediate,
    -- Counts from 1 in its thread; the same for what stands in the place of another.
    number        int         not null,
    -- Whom it mentions stands in it as @{id}, so that it is read with the names of now.
    words         text        not null,
    written_by    uuid        not null references person deferrable initially immediate,
    written_at    timestamptz not null,
    edited_at     timestamptz,
    replaced_at   timestamptz,
    withdrawn_by  uuid references person deferrable initially immediate,
    withdrawn_at  timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index thread_post_reads on thread_post (thread_id, number) where replaced_at is null;
create index thread_post_thread on thread_post (thread_id);
create index thread_post_passage on thread_post (passage_id);

-- Who has settled a thread, or opened it again, and when.
create table thread_turn (
    id         uuid primary key,
    thread_id  uuid        not null references thread deferrable initially immediate,
    what       text        not null check (what in ('RESOLVED', 'REOPENED')),
    made_by    uuid        not null references person deferrable initially immediate,
    made_at    timestamptz not null
);
create index thread_turn_thread on thread_turn (thread_id);

-- Up to which post a person has read a thread.
create table thread_read (
    person_id  uuid not null references person deferrable initially immediate,
    thread_id  uuid not null references thread deferrable initially immediate,
    number     int  not null,
    primary key (person_id, thread_id)
);
create index thread_read_thread on thread_read (thread_id);

-- What somebody is writing in a thread, or to begin one with, and has not sent yet.
create table thread_draft (
    person_id   uuid        not null references person deferrable initially immediate,
    passage_id  uuid        not null references passage on delete cascade deferrable initially immediate,
    -- The thread, or the passage where one is begun.
    place       uuid        not null,
    words       text        not null,
    written_at  timestamptz not null,
    primary key (person_id, place)
);
create index thread_draft_passage on thread_draft (passage_id);
