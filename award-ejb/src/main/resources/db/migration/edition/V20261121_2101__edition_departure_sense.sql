-- edition: a departure may take one of the senses that a reading knows, so that the rules follow it; what is on record was put in words.
alter table edition_departure add column taken varchar(60) not null default '';
alter table edition_departure alter column taken drop default;
