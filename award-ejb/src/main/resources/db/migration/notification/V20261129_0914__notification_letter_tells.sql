-- notification: the decision or event that a letter tells of, so that nobody is told twice and every draft keeps its reader.
alter table letter add column tells uuid;
update letter set tells = matter;
alter table letter alter column tells set not null;
