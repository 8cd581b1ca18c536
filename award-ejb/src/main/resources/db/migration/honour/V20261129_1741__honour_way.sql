-- honour: the papers from the vote to the honour, the conferral, certificates given once more, persons of merit, deeds.
create table honour_dispatch (
    id        uuid          primary key,
    edition   uuid          not null,
    kind      varchar(20)   not null,
    document  varchar(100)  not null,
    issued_on date          not null,
    issuer    varchar(500)  not null,
    addressee varchar(500)  not null,
    remark    varchar(2000) not null,
    version   bigint        not null,
    unique (edition, kind)
);

create table honour_conferral (
    edition uuid         primary key,
    held_on date         not null,
    place   varchar(200) not null,
    remark  varchar(500) not null,
    version bigint       not null
);

-- The number stays; the first certificate is no copy and has no row.
create table honour_certificate_copy (
    honour_grant uuid         not null references honour_grant,
    position     integer      not null,
    ground       varchar(20)  not null,
    holder       varchar(200) not null,
    issued_on    date         not null,
    reason       varchar(500) not null,
    primary key (honour_grant, position)
);

-- States are award.honour.MeritState.
create table honour_merit_person (
    id           uuid         primary key,
    edition      uuid         not null,
    party        uuid         not null,
    organisation varchar(200) not null,
    person       varchar(60)  not null,
    post         varchar(100) not null,
    merit        varchar(500) not null,
    nominator    varchar(100) not null,
    state        varchar(20)  not null,
    reason       varchar(500) not null,
    certificate  varchar(100) not null,
    version      bigint       not null,
    unique (edition, party, person)
);

create index honour_merit_person_of_party on honour_merit_person (party);

create table honour_deed (
    honour_grant uuid          primary key references honour_grant,
    deeds        varchar(5000) not null,
    published_at timestamp with time zone,
    version      bigint        not null
);

-- The register is browsed by award, year and tier.
create index honour_grant_by_edition on honour_grant (edition);
create index honour_grant_by_year on honour_grant (award_year desc, scheme, tier, holder);
