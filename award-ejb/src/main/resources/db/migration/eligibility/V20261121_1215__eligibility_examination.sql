-- eligibility: what checkers decided clause by clause, what the records say of a party, and every examination with its facts.
create table screening (
    candidacy uuid   primary key,
    version   bigint not null
);

create table screening_clause (
    candidacy   uuid         not null references screening,
    place       integer      not null,
    clause      varchar(40)  not null,
    attestation varchar(20)  not null,
    reason      varchar(500) not null,
    decided_on  date         not null,
    primary key (candidacy, place)
);

create table credit_file (
    party        uuid   primary key,
    looked_up_on date,
    version      bigint not null
);

create table credit_entry (
    party       uuid         not null references credit_file,
    place       integer      not null,
    kind        varchar(40)  not null,
    happened_on date         not null,
    note        varchar(300) not null,
    source      varchar(200) not null,
    primary key (party, place)
);

-- Dossier and findings are JSON: readable by whoever has to repeat the examination years later.
create table examination (
    id                 uuid         primary key,
    candidacy          uuid         not null,
    examined_at        timestamptz  not null,
    examined_by        varchar(100) not null,
    scheme             varchar(40)  not null,
    regulation_version varchar(40)  not null,
    regulation_hash    varchar(64)  not null,
    verdict            varchar(20)  not null,
    refusals           integer      not null,
    questions          integer      not null,
    dossier            text         not null,
    findings           text         not null
);

create index examination_candidacy on examination (candidacy, examined_at);
