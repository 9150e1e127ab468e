-- Which notices a person wants where, and the address to which they are mailed; who has no row wants all of them.
create table notice_choice (
    person_id  uuid primary key references person deferrable initially immediate,
    address    text,
    in_app     text[] not null,
    by_mail    text[] not null,
    digest     text   not null check (digest in ('OFF', 'HOURLY', 'DAILY')),
    -- Of the day, in the desk's time zone, at which a daily digest is sent.
    hour       int    not null check (hour between 0 and 23)
);

-- That somebody is told something: written in the transaction of what it tells, shown to them, and mailed where they want it.
-- It holds no words: those come from bundles, and from what it leads to, when it is shown.
create table notice (
    id             uuid primary key,
    person_id      uuid        not null references person deferrable initially immediate,
    matter         text        not null,
    -- What it tells of: nobody is told twice of one thing.
    key            text        not null,
    article_id     uuid        not null references article deferrable initially immediate,
    -- Null where it is about the article, or about several of its passages.
    passage_id     uuid        references passage deferrable initially immediate,
    -- How many passages it is about; null where it is about the article.
    passages       int,
    made_by        uuid        references person deferrable initially immediate,
    at             timestamptz not null,
    in_app         boolean     not null,
    read_at        timestamptz,
    mail           text        not null check (mail in ('NONE', 'WAITING', 'SENT', 'FAILED')),
    mail_due       timestamptz,
    mail_attempts  int         not null,
    mail_fault     text,
    unique (person_id, matter, key),
    check ((mail = 'WAITING') = (mail_due is not null))
);
create index notice_of_person on notice (person_id, at desc, id desc) where in_app;
create index notice_unread on notice (person_id) where in_app and read_at is null;
create index notice_to_mail on notice (mail_due) where mail = 'WAITING';
create index notice_article on notice (article_id);
create index notice_at on notice (at);

-- db-scheduler's own columns, as in scheduled_job; a table of its own, since a scheduler takes up whatever is due in its table.
create table notice_job (like scheduled_job including all);

alter table announcement drop constraint announcement_part_check;
alter table announcement add constraint announcement_part_check
    check (part in ('IMPORTS', 'PEOPLE', 'SETTINGS', 'SOURCES', 'SPEAKERS', 'NOTICES'));
