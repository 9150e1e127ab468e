-- Who is on which article, and on which passage of it: a row for each open window, told anew now and then by the node that
-- holds it. Nothing that must outlast a fall of the database, nor be restored from a backup.
create unlogged table presence (
    window_id   uuid primary key,
    person_id   uuid        not null,
    article_id  uuid        not null,
    passage_id  uuid,
    since       timestamptz not null,
    seen_at     timestamptz not null
);
create index presence_article on presence (article_id);

-- Who is there is told of an article, as a part of what is shown of it.
alter table announcement
    drop constraint announcement_check,
    add constraint announcement_of_what check ((article_id is null) <> (part is null) or part = 'PRESENCE'),
    drop constraint announcement_part_check,
    add constraint announcement_part_check check (part in ('IMPORTS', 'PEOPLE', 'SETTINGS', 'SOURCES', 'SPEAKERS', 'NOTICES', 'PRESENCE'));

-- Whom a post mentions: what waits for a person is found by who they are.
create index thread_post_mentions on thread_post using gin (words gin_trgm_ops) where words like '%@{%' and replaced_at is null;
