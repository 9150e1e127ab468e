-- Second looks: somebody else checks a passage again without knowing what was found (verbatim.review.second, decision 49).
-- What was drawn in one step is a sample.
create table second_sample (
    id          uuid primary key,
    made_by     uuid        not null references person deferrable initially immediate,
    made_at     timestamptz not null,
    -- Draws the same again from the same passages.
    seed        bigint      not null,
    -- Of so many passages that could be drawn.
    out_of      int         not null,
    -- Whether each finding had its share.
    by_finding  boolean     not null
);
create index second_sample_at on second_sample (made_at desc);

create table second_look (
    id             uuid primary key,
    sample_id      uuid        not null references second_sample deferrable initially immediate,
    article_id     uuid        not null references article deferrable initially immediate,
    passage_id     uuid        not null references passage deferrable initially immediate,
    -- Null for whoever is free.
    person_id      uuid        references person deferrable initially immediate,
    given_by       uuid        not null references person deferrable initially immediate,
    given_at       timestamptz not null,
    -- What it is held against: what had been concluded when it was given, and stands when it is handed in; null where that is nothing.
    first_finding  text,
    first_by       uuid        references person deferrable initially immediate,
    -- Whether words, finding or evidence were changed between the two: then it was not the same that both looked at.
    changed        boolean     not null default false,
    finding        text,
    source_id      uuid        references source deferrable initially immediate,
    reason         text        not null default '',
    -- Whether whoever looked knew the finding from before, as they say themselves.
    knew           boolean     not null default false,
    -- When they opened the article all the same: from then on it is not blind.
    opened_at      timestamptz,
    handed_in_at   timestamptz,
    -- When somebody saw both side by side: from then on it cannot be taken back.
    compared_at    timestamptz,
    ended_by       uuid        references person deferrable initially immediate,
    ended_at       timestamptz,
    check ((ended_by is null) = (ended_at is null)),
    check (handed_in_at is null or finding is not null and person_id is not null)
);
create index second_look_passage on second_look (passage_id);
create index second_look_article on second_look (article_id);
create index second_look_person on second_look (person_id, article_id) where ended_at is null;
create index second_look_free on second_look (given_at) where ended_at is null and person_id is null;
create index second_look_sample on second_look (sample_id);
create index second_look_handed_in on second_look (handed_in_at) where ended_at is null and handed_in_at is not null;
create index second_look_source on second_look (source_id) where source_id is not null;

-- Who looks at what blind just now: all that would say what was found is closed to them. For as long as a hand-in can be taken
-- back it still is.
create view blind_look as
    select person_id, article_id, passage_id from second_look
    where person_id is not null and ended_at is null and opened_at is null and compared_at is null
        and (handed_in_at is null or handed_in_at > now() - interval '10 minutes');
