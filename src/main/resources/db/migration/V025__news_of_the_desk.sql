-- What is changed is not always of an article: a source, somebody's role, the desk's settings, an import on its way.
alter table announcement
    alter article_id drop not null,
    add part text check (part in ('IMPORTS', 'PEOPLE', 'SETTINGS', 'SOURCES')),
    add check ((article_id is null) <> (part is null));
