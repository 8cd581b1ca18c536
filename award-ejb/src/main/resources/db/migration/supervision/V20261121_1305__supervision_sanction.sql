-- supervision: decisions on faults of applicants and winners, with what follows from them by the regulation of their day.
create table supervision_sanction (
    id           uuid          primary key,
    party        uuid          not null,
    name         varchar(200)  not null,
    honour_grant uuid,
    scheme       varchar(40)   not null,
    clause       varchar(60)   not null,
    ground       varchar(500)  not null,
    happened     date          not null,
    decided_on   date          not null,
    document     varchar(100)  not null,
    reason       varchar(1000) not null,
    ban_first    date,
    ban_last     date,
    version      bigint        not null,
    check ((ban_first is null) = (ban_last is null))
);

create index supervision_sanction_by_party on supervision_sanction (party, scheme);

create table supervision_consequence (
    sanction    uuid        not null references supervision_sanction,
    consequence varchar(30) not null,
    primary key (sanction, consequence)
);
