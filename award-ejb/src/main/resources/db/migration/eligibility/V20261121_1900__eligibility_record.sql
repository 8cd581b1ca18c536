-- eligibility: what authorities tell in lists, batch by batch with source, day and digest, and whom the names on them mean (hangzhou/3.2.4).
create table record_batch (
    id          uuid         primary key,
    source      varchar(200) not null,
    as_of       date         not null,
    way         varchar(20)  not null,
    file_name   varchar(200) not null,
    digest      varchar(64)  not null,
    line_count  integer      not null,
    taken_at    timestamptz  not null,
    taken_by    varchar(100) not null,
    replaced_by uuid         references record_batch,
    version     bigint       not null
);

create index record_batch_source on record_batch (source, as_of);

-- Of these categories the list names everybody: who is not on it has none.
create table record_batch_cover (
    batch    uuid         not null references record_batch,
    category varchar(100) not null,
    primary key (batch, category)
);

create table record_line (
    batch       uuid         not null references record_batch,
    line        integer      not null,
    code        varchar(18),
    name        varchar(200) not null,
    name_key    varchar(200) not null,
    category    varchar(100) not null,
    happened_on date,
    note        varchar(700) not null,
    label_year  integer,
    since       date,
    valid_until date,
    told        varchar(100) not null,
    party       uuid,
    primary key (batch, line)
);

create index record_line_party on record_line (party);
create index record_line_code on record_line (code) where party is null;
create index record_line_name on record_line (name_key) where party is null;

create table name_match (
    id          uuid         primary key,
    listed      varchar(200) not null,
    listed_code varchar(18),
    name_key    varchar(200) not null,
    party       uuid         not null,
    state       varchar(20)  not null,
    reason      varchar(300) not null,
    decided_by  varchar(100),
    decided_at  timestamptz,
    version     bigint       not null,
    unique (name_key, party)
);

create index name_match_party on name_match (party, state);

create table party_look (
    party        uuid         not null,
    source       varchar(200) not null,
    looked_up_on date         not null,
    batch        uuid         not null references record_batch,
    primary key (party, source)
);
