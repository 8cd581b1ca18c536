-- application: what the last examination came to stands with the candidate, so that lists filter and sort by it (hangzhou/3.2.4, beijing/13).
alter table candidacy add column verdict     varchar(20);
alter table candidacy add column refusals    integer not null default 0;
alter table candidacy add column questions   integer not null default 0;
alter table candidacy add column size_class  varchar(20);
alter table candidacy add column examined_at timestamptz;
