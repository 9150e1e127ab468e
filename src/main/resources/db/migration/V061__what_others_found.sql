-- A file of what others found that was brought into an article, and what takes that back: {"made": [{"passage", "count"}],
-- "noted": [steps on passages that stood there]}.
create table found_import (
    id            uuid primary key,
    article_id    uuid        not null references article deferrable initially immediate,
    file          text        not null,
    sha256        text        not null,
    kept          jsonb       not null,
    brought_by    uuid        not null references person deferrable initially immediate,
    brought_at    timestamptz not null,
    taken_back_by uuid references person deferrable initially immediate,
    taken_back_at timestamptz,
    check ((taken_back_by is null) = (taken_back_at is null))
);
create index found_import_article on found_import (article_id);

-- A note that somebody else wrote, in such a file: whose it is, and what they concluded of which words; by what it is known again.
alter table note
    add others jsonb,
    add others_key text,
    add check ((others is null) = (others_key is null));
