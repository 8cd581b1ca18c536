-- eligibility: an examination of a whole edition goes on in the background; a second person confirms; lists weigh against what was declared.
alter table screening_matter add column decided_by   varchar(100) not null default '';
alter table screening_matter add column confirmed_by varchar(100);
alter table screening_matter add column confirmed_on date;

create table screening_fact (
    candidacy  uuid         not null references screening,
    place      integer      not null,
    fact       varchar(60)  not null,
    declared   varchar(500) not null,
    official   varchar(500) not null,
    holds      varchar(20)  not null,
    reason     varchar(500) not null,
    decided_by varchar(100) not null,
    decided_on date         not null,
    primary key (candidacy, place)
);

create table screening_practice (
    edition     uuid    primary key,
    two_persons boolean not null,
    version     bigint  not null
);

create table examination_run (
    id         uuid         primary key,
    edition    uuid         not null,
    state      varchar(20)  not null,
    total      integer      not null,
    passed     integer      not null,
    asked      integer      not null,
    refused    integer      not null,
    started_by varchar(100) not null,
    started_at timestamptz  not null,
    moved_at   timestamptz  not null,
    ended_at   timestamptz,
    version    bigint       not null
);

create index examination_run_edition on examination_run (edition, started_at);

-- One run at a time: two at once would do everything twice.
create unique index examination_run_running on examination_run (edition) where state = 'RUNNING';
