-- What was changed on the desk, for screens that are open: one row for each article that a transaction changed, written in
-- that transaction and kept for a day. It names and holds nothing else: what is shown is read from where it is kept.
-- Rows become visible in the order of their commits, not of their numbers. Who reads on from where the last reading ended
-- asks for the transactions that were not over then.
create table announcement (
    sequence    bigint      generated always as identity primary key,
    tx          xid8        not null default pg_current_xact_id(),
    at          timestamptz not null default now(),
    article_id  uuid        not null,
    passages    uuid[]      not null
);
create index announcement_tx on announcement (tx);
create index announcement_at on announcement (at);
