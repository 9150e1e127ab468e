-- How often the pages of sources are looked at anew.
alter table desk add rechecks text not null default 'OFF' check (rechecks in ('OFF', 'DAILY', 'WEEKLY'));

-- The sources whose newest text was fetched from a page, and how that page was when it was last asked for.
create table page_watch (
    source_id      uuid primary key references source on delete cascade deferrable initially immediate,
    address        text        not null,
    -- When it was last captured, or found as it was.
    checked_at     timestamptz not null,
    -- Where it was asked for in vain since: how often, from when on, and when it is asked for again.
    failures       int         not null default 0,
    failing_since  timestamptz,
    retry_at       timestamptz,
    -- How often of these there was no such page, and from when on.
    missing        int         not null default 0,
    missing_since  timestamptz,
    -- Since when the desk takes it for gone.
    gone_since     timestamptz,
    -- Since when it is out of reach, whatever the reason.
    out_since      timestamptz,
    check ((failures = 0) = (failing_since is null)),
    check ((missing = 0) = (missing_since is null))
);
create index page_watch_checked on page_watch (checked_at) where retry_at is null;
create index page_watch_retry on page_watch (retry_at) where retry_at is not null;

insert into page_watch (source_id, address, checked_at)
    select t.source_id, t.name, t.captured_at from snapshot t
    where t.origin = 'ADDRESS' and t.number = (select max(number) from snapshot where source_id = t.source_id);

-- What became of a page since it was captured; news until a person has seen it.
create table page_event (
    id           uuid primary key,
    source_id    uuid        not null references source on delete cascade deferrable initially immediate,
    at           timestamptz not null,
    what         text        not null,
    -- The text that it has since.
    snapshot_id  uuid        references snapshot on delete cascade deferrable initially immediate,
    seen_by      uuid        references person deferrable initially immediate,
    seen_at      timestamptz,
    check ((seen_by is null) = (seen_at is null))
);
create index page_event_source on page_event (source_id, at desc);
create index page_event_unseen on page_event (at desc, id) where seen_at is null;
create index page_event_snapshot on page_event (snapshot_id);

-- db-scheduler's own columns, as in scheduled_job.
create table recheck_job (like scheduled_job including all);
