-- scheme: regulation files entered by an office beside those shipped with the product; editions rest on them, so they stay.
create table scheme_regulation (
    id         varchar(100) primary key, -- scheme@version
    scheme     varchar(60)  not null,
    version    varchar(39)  not null,
    source     text         not null,
    hash       varchar(64)  not null,
    entered_at timestamptz  not null,
    entered_by varchar(100) not null,
    unique (scheme, version)
);
