-- How the desk's reports look: in which language, and under which sign.
create table report_template (
    one       boolean primary key default true check (one),
    language  text check (language in ('en', 'de')),
    logo      bytea,
    version   integer not null default 0
);
insert into report_template default values;
