-- A page that was fetched, as web archives keep it (WARC, gzip): what was asked and answered, with all heads, and the body as
-- it was sent. What it says stands in the snapshot.
create table archived_page (
    snapshot_id  uuid        primary key references snapshot on delete cascade deferrable initially immediate,
    asked        text        not null,
    charset      text,
    fetched_at   timestamptz not null,
    warc         bytea       not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$')
);
-- It is compressed already, and read piece by piece.
alter table archived_page alter column warc set storage external;
create trigger archived_page_is_final before update on archived_page
    for each row execute function refuse_change();
