-- supervision: what the supervision group finds in the work on an edition, and what is done about it (hangzhou/6.1).
create table supervision_observation (
    id          uuid          primary key,
    edition     uuid          not null,
    found_on    date          not null,
    found_by    varchar(100)  not null,
    what        varchar(2000) not null,
    demanded    varchar(1000) not null,
    due         date,
    answer      varchar(2000) not null,
    answered_on date,
    answered_by varchar(100)  not null,
    settled_on  date,
    version     bigint        not null
);

create index supervision_observation_edition on supervision_observation (edition, found_on);
create index supervision_observation_due on supervision_observation (due) where answered_on is null;
