-- The language in which a person reads the screens; null where it is that of the browser.
alter table person add column language text check (language in ('en', 'de', 'fr', 'es'));

-- Reports speak all of them, too.
alter table report_template drop constraint report_template_language_check;
alter table report_template add constraint report_template_language_check check (language in ('en', 'de', 'fr', 'es'));
