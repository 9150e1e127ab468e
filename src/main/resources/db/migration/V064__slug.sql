-- What the newsroom's systems call a story.
alter table article add slug text;
alter table import_job add slug text;
