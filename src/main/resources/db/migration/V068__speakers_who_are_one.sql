-- Speakers who turned out to be one. Whom an article names by one of these names stays as it is: only who is meant changes,
-- so that what came from whom is known, and can be taken apart.
alter table speaker
    -- Into whom somebody let it go; that one may have gone into another.
    add merged_into  uuid references speaker deferrable initially immediate,
    -- Who is meant in the end: itself, where it has gone into nobody.
    add is_now       uuid references speaker deferrable initially immediate,
    -- Whether others who are somebody else have the same full name: then it does not say who it is.
    add has_namesake boolean not null default false,
    add version      bigint  not null default 0,
    drop constraint speaker_full_name_key;
update speaker set is_now = id;
alter table speaker
    alter is_now set not null,
    add check (merged_into is distinct from id),
    add check (merged_into is not null or is_now = id);
create unique index speaker_full_name on speaker (full_name) where not has_namesake;
create index speaker_namesakes on speaker (full_name) where has_namesake;
create index speaker_is_now on speaker (is_now);
create index speaker_merged_into on speaker (merged_into) where merged_into is not null;
create index speaker_list on speaker (plain, id) where merged_into is null;

create function speaker_is_itself() returns trigger language plpgsql as $$
begin
    new.is_now := coalesce(new.is_now, new.id);
    return new;
end $$;
create trigger speaker_is_itself before insert on speaker
    for each row execute function speaker_is_itself();

-- Who said of two that they are not one.
alter table same_speaker
    add parted_by  uuid references person deferrable initially immediate,
    add parted_at  timestamptz,
    add check ((parted_by is null) = (parted_at is null));

-- What people did to speakers (verbatim.speaker.SpeakerChange).
create table speaker_change (
    id          uuid primary key,
    speaker_id  uuid        not null references speaker deferrable initially immediate,
    made_at     timestamptz not null,
    made_by     uuid        not null references person deferrable initially immediate,
    what        text        not null,
    -- What was said of it (verbatim.speaker.SpeakerStood).
    before      jsonb,
    after       jsonb,
    -- With whom it had to do, and what that one was called then.
    other_id    uuid references speaker deferrable initially immediate,
    other_name  text
);
create index speaker_change_speaker on speaker_change (speaker_id, made_at);
create index speaker_change_other on speaker_change (other_id) where other_id is not null;
create trigger speaker_change_is_final before update on speaker_change
    for each row when (current_setting('verbatim.erasing', true) is distinct from 'on') execute function refuse_change();

alter table announcement
    drop constraint if exists announcement_part_check,
    add constraint announcement_part_check check (part in ('IMPORTS', 'PEOPLE', 'SETTINGS', 'SOURCES', 'SPEAKERS'));

-- Speakers are found by the names that articles print, too.
alter table article_speaker
    add plain text not null generated always as (plain_words(name)) stored;
create index article_speaker_plain on article_speaker using gin (plain gin_trgm_ops) with (gin_pending_list_limit = 256);
