-- publicity: objections to notices, from receipt to result (qinhuangdao/19, hangzhou/3.2.9). The column post makes a form posted twice one objection.
create sequence objection_number;

create table objection (
    id                 uuid          primary key,
    number             varchar(20)   not null unique,
    notice             uuid          not null references notice,
    post               uuid          not null unique,
    against            varchar(300)  not null,
    objector_name      varchar(100)  not null,
    objector_unit      varchar(200)  not null,
    objector_telephone varchar(50)   not null,
    objector_mail      varchar(200)  not null,
    facts              varchar(4000) not null,
    evidence           varchar(2000) not null,
    channel            varchar(20)   not null,
    received_on        date          not null,
    state              varchar(20)   not null,
    due_on             date,
    due_firm           boolean       not null,
    outcome            varchar(20),
    concluded_on       date,
    document           varchar(100),
    reason             varchar(500),
    version            bigint        not null
);

create index objection_notice on objection (notice);
create index objection_due on objection (due_on) where state = 'UNDER_VERIFICATION';

create table objection_inquiry (
    objection uuid          not null references objection,
    place     integer       not null,
    what      varchar(300)  not null,
    body      varchar(100)  not null,
    asked_on  date          not null,
    done_on   date,
    result    varchar(1000) not null,
    primary key (objection, place)
);

create table objection_more_time (
    objection  uuid         not null references objection,
    place      integer      not null,
    decided_on date         not null,
    document   varchar(100) not null,
    reason     varchar(500) not null,
    until_day  date         not null,
    primary key (objection, place)
);
