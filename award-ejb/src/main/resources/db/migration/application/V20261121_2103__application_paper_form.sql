-- application: figures of an application on paper, entered so that the next one can be compared with it (qinhuangdao/11).
create table paper_form (
    candidacy uuid   primary key references candidacy,
    version   bigint not null
);

create table paper_form_field (
    candidacy uuid         not null references paper_form,
    field     varchar(120) not null,
    told      varchar(500) not null,
    primary key (candidacy, field)
);
