-- application: what proves what an applicant says, with the mark of a trade secret, and the declaration that there are no state secrets
-- (qinhuangdao/13). The files are those of the attachments; secrecies are award.application.EvidenceSecrecy.
create table evidence (
    id            uuid         primary key,
    application   uuid         not null,
    attachment    uuid         not null unique,
    number        integer      not null,
    title         varchar(200) not null,
    file_name     varchar(200) not null,
    bytes         bigint       not null,
    secrecy       varchar(20)  not null,
    secret_reason varchar(300) not null,
    added_at      timestamptz  not null,
    added_by      varchar(100) not null,
    version       bigint       not null
);

create index evidence_application on evidence (application);

create table evidence_proves (
    evidence uuid         not null references evidence,
    what     varchar(120) not null,
    primary key (evidence, what)
);

create table evidence_declaration (
    application uuid         primary key,
    declared_at timestamptz  not null,
    declared_by varchar(100) not null
);
