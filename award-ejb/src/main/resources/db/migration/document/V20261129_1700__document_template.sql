-- document: texts and parts of official documents as offices changed them. What ships with the product is version 0 and lies in no table.
create table document_template (
    id            uuid          primary key,
    kind          varchar(100)  not null,
    scheme        varchar(50)   not null,
    number        integer       not null check (number > 0),
    layout        text          not null,
    why           varchar(500)  not null,
    changed_at    timestamptz   not null,
    changed_by    varchar(100)  not null,
    in_force_from timestamptz,
    put_by        varchar(100),
    version       bigint        not null,
    unique (kind, scheme, number)
);
-- one draft at a time, so that two secretaries see each other's work
create unique index document_template_draft on document_template (kind, scheme) where in_force_from is null;

-- a paper that was issued is printed with the version it was issued with
create table document_issued (
    kind   varchar(100) not null,
    matter varchar(100) not null,
    scheme varchar(50)  not null,
    number integer      not null,
    primary key (kind, matter)
);
