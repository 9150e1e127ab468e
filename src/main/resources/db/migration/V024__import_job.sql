-- A long text on its way in: what came, how far it has got, and how it ended. It becomes an article in one transaction,
-- which ends this row too; until then nothing of the article is anywhere.
create table import_job (
    id               uuid primary key,
    stage            text        not null check (stage in ('WAITING', 'READING', 'STORING', 'STORED', 'REFUSED', 'STOPPED')),
    headline         text        not null,
    byline           text,
    publication      text,
    url              text,
    language         text,
    published_on     date,
    deadline         timestamptz,
    embargo          timestamptz,
    -- The text in the form in which it is stored, and the bytes that it came as; gone when nobody needs them any more.
    text             text,
    original         bytea,
    file_name        text,
    charset          text        not null,
    begun_by         uuid        not null references person deferrable initially immediate,
    begun_at         timestamptz not null,
    -- How often it was begun, for a text that cannot be stored must not be tried for ever.
    tries            int         not null,
    words            int         not null,
    words_read       int         not null,
    -- Not known before the text is read.
    passages         int,
    passages_stored  int         not null,
    article_id       uuid references article on delete cascade deferrable initially immediate,
    refusal          text,
    refusal_args     jsonb,
    ended_at         timestamptz,
    check ((text is null) = (original is null)),
    check (text is not null or stage in ('STORED', 'STOPPED')),
    check ((stage = 'REFUSED') = (refusal is not null)),
    check ((refusal is null) = (refusal_args is null))
);
create index import_job_article on import_job (article_id);
create index import_job_begun_by on import_job (begun_by);

-- What is to be done, by whichever node takes it up: db-scheduler's own columns.
create table scheduled_job (
    task_name             text        not null,
    task_instance         text        not null,
    task_data             bytea,
    execution_time        timestamptz not null,
    picked                boolean     not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  int,
    -- Whose heart stands still is taken up by another node.
    last_heartbeat        timestamptz,
    version               bigint      not null,
    primary key (task_name, task_instance)
);
create index scheduled_job_due on scheduled_job (execution_time);
create index scheduled_job_heartbeat on scheduled_job (last_heartbeat);
