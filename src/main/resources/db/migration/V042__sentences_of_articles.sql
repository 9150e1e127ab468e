-- Which sentences the current text of each article has, by a number each: how a new edit is recognised that comes as if it
-- were another article. Rows of before, and of before the rules changed, are computed after a start.
create table article_wording (
    article_id   uuid primary key references article on delete cascade deferrable initially immediate,
    -- Whose sentences these are; where the article has a newer one by now, they are computed anew.
    revision_id  uuid not null references revision on delete cascade deferrable initially immediate,
    rules        int  not null,
    sentences    int  not null
);
create index article_wording_revision on article_wording (revision_id);

create table article_sentence (
    article_id  uuid   not null references article_wording on delete cascade deferrable initially immediate,
    sentence    bigint not null,
    primary key (sentence, article_id)
);
create index article_sentence_article on article_sentence (article_id);

-- A hash, for an address may be longer than a row of a tree.
create index article_url on article using hash (url);
