-- Who is told of what, outside.
create table webhook (
    id             uuid primary key,
    address        text        not null,
    events         text[]      not null,
    -- GONE: the other side has said that nobody is there any more.
    state          text        not null check (state in ('ON', 'OFF', 'GONE')),
    -- What its deliveries are signed with; as it is, for a signature cannot be made by a hash.
    secret         bytea       not null check (length(secret) = 32),
    -- Until then it is left alone, since it did not take what came last.
    resting_until  timestamptz,
    made_by        uuid        not null references person deferrable initially immediate,
    made_at        timestamptz not null,
    version        bigint      not null
);

-- What is to be told to whom: written in the transaction of what it tells, and kept a while after it was.
create table webhook_delivery (
    id               uuid primary key,
    webhook_id       uuid        not null references webhook on delete cascade,
    event            text        not null,
    at               timestamptz not null,
    body             text        not null,
    state            text        not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts         int         not null,
    -- How often somebody has had it sent again: each time is a job of its own.
    round            int         not null,
    last_attempt_at  timestamptz,
    -- The next attempt; null where none comes.
    due              timestamptz,
    -- Until then it is tried.
    until            timestamptz not null,
    answer_status    int,
    answer           text,
    fault            text
);
create index webhook_delivery_latest on webhook_delivery (webhook_id, at desc, id desc);
create index webhook_delivery_waiting on webhook_delivery (webhook_id) where state = 'WAITING';
create index webhook_delivery_at on webhook_delivery (at);

-- db-scheduler's own columns, as in scheduled_job; a table of its own, since a scheduler takes up whatever is due in its table.
create table delivery_job (like scheduled_job including all);

-- What the statements of one transaction have made of passages, until its end makes deliveries of it.
create table status_step (
    n           bigint generated always as identity primary key,
    tx          xid8 not null default pg_current_xact_id(),
    passage_id  uuid not null,
    before      text not null,
    after       text not null
);
create index status_step_tx on status_step (tx);

-- By whichever way a passage changes: it is the status that tells, and the database knows of each.
create function status_stepped() returns trigger language plpgsql as $$
begin
    if exists (select from webhook where state = 'ON' and 'PASSAGE_STATUS' = any (events)) then
        insert into status_step (passage_id, before, after)
            select n.id, o.status, n.status from was o join became n on n.id = o.id where o.status <> n.status;
    end if;
    return null;
end $$;
create trigger status_stepped after update on passage
    referencing old table as was new table as became for each statement execute function status_stepped();
