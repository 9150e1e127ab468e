-- Checkable statements that the text core found (verbatim.passage.ProposedClaim): proposals, which become passages only where
-- somebody takes them. Offsets are UTF-16, as in passage.
create table proposed_claim (
    article_id   uuid        not null references article deferrable initially immediate,
    -- By which it is called in its article, where it has no other name.
    number       int         not null,
    -- The newest revision that has it.
    revision_id  uuid        not null references revision deferrable initially immediate,
    fragments    int[]       not null check (cardinality(fragments) > 0 and cardinality(fragments) % 2 = 0),
    words        text        not null,
    -- Which paragraph it begins in, from 1.
    paragraph    int         not null check (paragraph > 0),
    -- The words that make it checkable: start, end, start, end, and so on.
    checkable    int[]       not null check (cardinality(checkable) % 2 = 0),
    kinds        text[]      not null,
    -- Whether it is made inside a quote, or by the reporter.
    made_in      text        not null check (made_in in ('TEXT', 'QUOTE')),
    state        text        not null check (state in ('OPEN', 'TAKEN', 'MERGED', 'DISMISSED')),
    -- Whether the article's current text does not have it any more.
    gone         boolean     not null default false,
    passage_id   uuid references passage deferrable initially immediate,
    decided_by   uuid references person deferrable initially immediate,
    decided_at   timestamptz,
    primary key (article_id, number),
    check ((state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null)),
    check ((state in ('TAKEN', 'MERGED')) = (passage_id is not null))
);
create index proposed_claim_open on proposed_claim (article_id) where state = 'OPEN' and not gone;
create index proposed_claim_passage on proposed_claim (passage_id) where passage_id is not null;

-- The revisions that were looked through: those that were stored before have none, until somebody asks for it.
create table claim_search (
    revision_id  uuid primary key references revision deferrable initially immediate,
    searched_at  timestamptz not null
);

alter table desk
    add proposed_facts text not null default 'ASIDE' check (proposed_facts in ('ASIDE', 'COUNTED'));
