-- In which language the desk last spoke to a person who chose none: that of their browser. What is mailed to them speaks it, too.
alter table person add column window_language text check (window_language in ('en', 'de', 'fr', 'es'));
