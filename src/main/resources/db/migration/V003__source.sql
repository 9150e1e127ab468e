-- Records that can confirm or refute what an article prints.
create table source (
    id        uuid primary key,
    title     text        not null,
    tier      text        not null,
    citation  text,
    url       text,
    added_by  uuid        not null references person deferrable initially immediate,
    added_at  timestamptz not null,
    version   bigint      not null
);
