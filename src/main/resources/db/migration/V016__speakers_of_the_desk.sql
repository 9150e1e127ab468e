-- Speakers are the desk's. How an article names and describes one stands with the article.
create table article_speaker (
    article_id   uuid not null references article deferrable initially immediate,
    speaker_id   uuid not null references speaker deferrable initially immediate,
    name         text not null,
    description  text,
    primary key (article_id, speaker_id)
);
create index article_speaker_speaker on article_speaker (speaker_id);
insert into article_speaker select article_id, id, name, description from speaker;

-- Each article's speaker becomes one of the desk's; the application joins those who are one, by the rule by which it joins
-- new ones, when it is next started: it looks for those whose words are not set.
alter table speaker
    drop constraint speaker_article_id_name_key,
    drop column article_id,
    add kind       text not null default 'UNKNOWN' check (kind in ('PERSON', 'ORGANISATION', 'ACCOUNT', 'GROUP', 'UNKNOWN')),
    -- By what a speaker is known in every article; null where the name alone does not say who it is.
    add full_name  text unique,
    -- The telling words of the name, by which others whom it may be are looked up.
    add words      text[],
    add added_at   timestamptz;
alter table speaker alter kind drop default;
create index speaker_words on speaker using gin (words);
create index speaker_unnamed on speaker (id) where words is null;

-- Two speakers who may be one: "the same as …?". A person says; of itself it joins nobody.
create table same_speaker (
    one          uuid        not null references speaker deferrable initially immediate,
    other        uuid        not null references speaker deferrable initially immediate,
    proposed_at  timestamptz not null,
    primary key (one, other),
    check (one < other)
);
create index same_speaker_other on same_speaker (other);
