-- The language in which a person reads the screens; null where it is that of the browser.
alter table person add column language text check (language in ('en', 'de', 'fr', 'es'));
