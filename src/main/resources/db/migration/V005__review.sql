-- Sign-offs: an article's revision found fit to print, bound to its hash.
create table sign_off (
    id             uuid primary key,
    article_id     uuid        not null references article deferrable initially immediate,
    revision_id    uuid        not null references revision deferrable initially immediate,
    sha256         text        not null,
    signed_by      uuid        not null references person deferrable initially immediate,
    signed_at      timestamptz not null,
    waived         uuid[]      not null,
    waiver_reason  text,
    fallen_at      timestamptz,
    fallen_reason  text,
    version        bigint      not null
);
-- One sign-off stands at a time; fallen ones stay in sight.
create unique index sign_off_standing on sign_off (article_id) where fallen_at is null;
