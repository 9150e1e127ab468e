-- Articles and their revisions. A revision is one exact text and is never changed once stored.
create table article (
    id            uuid primary key,
    headline      text        not null,
    byline        text,
    publication   text,
    url           text,
    language      text        not null,
    published_on  date,
    deadline      timestamptz,
    embargo       timestamptz,
    imported_by   uuid        not null references person deferrable initially immediate,
    imported_at   timestamptz not null,
    version       bigint      not null
);
create index article_deadline on article (deadline);

create table revision (
    id          uuid primary key,
    article_id  uuid        not null references article deferrable initially immediate,
    number      int         not null,
    text        text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    original    bytea       not null,
    file_name   text,
    charset     text        not null,
    stored_by   uuid        not null references person deferrable initially immediate,
    stored_at   timestamptz not null,
    unique (article_id, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a row of % is final', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger revision_is_final before update on revision
    for each row execute function refuse_change();

create table article_change (
    id          uuid primary key,
    article_id  uuid        not null references article deferrable initially immediate,
    made_at     timestamptz not null,
    made_by     uuid        not null references person deferrable initially immediate,
    what        text        not null,
    before      text,
    after       text
);
create index article_change_article on article_change (article_id, made_at);
create trigger article_change_is_final before update on article_change
    for each row execute function refuse_change();
