-- funding: what a party has received already, and is deducted where the regulation says so.
create table funding_receipt (
    id          uuid           primary key,
    party       uuid           not null,
    scheme      varchar(40)    not null,
    amount      numeric(15, 2) not null,
    received_on date           not null,
    purpose     varchar(200)   not null,
    document    varchar(100)   not null,
    version     bigint         not null
);

create index funding_receipt_of_party on funding_receipt (party, scheme);
