-- publicity: lists shown to the public, with the last day as it was fixed then (beijing/21, qinhuangdao/14, hangzhou/3.2.9).
create table notice (
    id                 uuid         primary key,
    matter             uuid         not null,
    scheme             varchar(40)  not null,
    regulation_version varchar(40)  not null,
    rule               varchar(40)  not null,
    list_name          varchar(200) not null,
    published_on       date         not null,
    first_day          date         not null,
    last_day           date         not null,
    calendar_version   varchar(100) not null,
    version            bigint       not null
);

create index notice_matter on notice (matter);

create table notice_entry (
    notice uuid         not null references notice,
    place  integer      not null,
    entry  varchar(300) not null,
    primary key (notice, place)
);
