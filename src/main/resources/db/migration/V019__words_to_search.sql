-- Words as a search compares them: no capitals, no accents, plain marks. Its rules are those of the database's own list,
-- which no setting of a session changes, so that its results may be kept.
create extension if not exists unaccent;

create function plain_words(words text) returns text language sql immutable strict parallel safe
    return lower(unaccent('unaccent'::regdictionary, normalize(words, nfc)));

-- What finds words inside others by LIKE: no character of theirs means more than itself.
create function inside_pattern(words text) returns text language sql immutable strict parallel safe
    return '%' || replace(replace(replace(plain_words(words), '\', '\\'), '%', '\%'), '_', '\_') || '%';

alter table passage
    add plain text not null generated always as (plain_words(words)) stored;
-- A short list of what is not yet sorted in: a search reads all of it, and whoever fills it up sorts it in.
create index passage_plain on passage using gin (plain gin_trgm_ops) with (gin_pending_list_limit = 256);
drop index anchor_words;

alter table article
    add plain text not null generated always as (
        plain_words(headline || ' ' || coalesce(byline, '') || ' ' || coalesce(publication, ''))) stored;
create index article_plain on article using gin (plain gin_trgm_ops) with (gin_pending_list_limit = 256);

alter table speaker
    add plain text not null generated always as (plain_words(name)) stored;
create index speaker_plain on speaker using gin (plain gin_trgm_ops) with (gin_pending_list_limit = 256);

-- Another name finds other passages, though none of them was changed.
create function speakers_renamed() returns trigger language plpgsql as $$
begin
    perform own_desk_slot();
    return null;
end $$;
create trigger speakers_renamed after update on speaker
    for each statement execute function speakers_renamed();

analyze passage;
analyze article;
analyze passage_tally;
