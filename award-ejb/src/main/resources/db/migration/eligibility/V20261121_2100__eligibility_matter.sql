-- eligibility: a decision belongs to one condition or mark, not to its clause: beilun/10.4 asks three things that are decided apart.
create temporary table matter_of_clause (scheme, clause, matter) on commit drop as values
    ('baoshan', '2', 'leading'),
    ('baoshan', '13.2', 'systemSound'),
    ('baoshan', '13.3', 'scaleLeading'),
    ('baoshan', '13.4', 'creditGood'),
    ('baoshan', '14.1', 'policyFit'),
    ('baoshan', '14.2', 'licensed'),
    ('beijing', '2', 'policyFit'),
    ('beijing', '12.2', 'lawful'),
    ('beijing', '12.3', 'systemSound'),
    ('beijing', '12.4', 'innovationLeading'),
    ('beijing', '12.5', 'resultsLeading'),
    ('beijing', '12.6', 'creditGood'),
    ('beijing', '14.1', 'industryAllowed'),
    ('beijing', '14.2', 'licensed'),
    ('beijing', '13.3', 'growing'),
    ('beijing', '13.7', 'propertyOwner'),
    ('beilun', '2', 'excellence'),
    ('beilun', '10.2', 'systemSound'),
    ('beilun', '10.3', 'resultsLeading'),
    ('beilun', '10.4', 'lawful'),
    ('beilun', '10.4', 'indicatorsLeading'),
    ('beilun', '10.4', 'qualityAdvanced'),
    ('beilun', '10.5', 'creditGood'),
    ('beilun', '11.1', 'policyFit'),
    ('beilun', '11.2', 'licensed'),
    ('beilun', '11.5', 'noViolation'),
    ('beilun', '5', 'industryLeader'),
    ('beilun', '5', 'growingInnovator'),
    ('hangzhou', '1.2', 'excellence'),
    ('hangzhou', '1.2', 'creativity'),
    ('hangzhou', '3.1.1', 'creditGood'),
    ('hangzhou', '3.1.2', 'pooled'),
    ('hangzhou', '3.1.3', 'lawful'),
    ('hangzhou', '3.1.4', 'resultsLeading'),
    ('hangzhou', '3.2.2', 'maturityReviewed'),
    ('hangzhou', '3.1.6', 'industryLeader'),
    ('hangzhou', '3.1.6', 'growingSme'),
    ('hangzhou', '3.1.6', 'zhejiangMade'),
    ('hangzhou', '3.1.6', 'newProductivity'),
    ('qinhuangdao', '9.1', 'organisationLoyal'),
    ('qinhuangdao', '9.3', 'systemSound'),
    ('qinhuangdao', '9.4', 'resultsAdvanced'),
    ('qinhuangdao', '10.1', 'individualLoyal'),
    ('qinhuangdao', '10.3', 'methodFormed'),
    ('qinhuangdao', '10.4', 'individualEthical'),
    ('qinhuangdao', '11', 'improved');

create table screening_matter (
    candidacy   uuid         not null references screening,
    place       integer      not null,
    matter      varchar(60)  not null,
    attestation varchar(20)  not null,
    reason      varchar(500) not null,
    decided_on  date         not null,
    primary key (candidacy, place)
);

-- What was decided on a clause was decided on everything it asks. A clause of a regulation that an office entered itself keeps its number.
insert into screening_matter (candidacy, place, matter, attestation, reason, decided_on)
select decided.candidacy,
       row_number() over (partition by decided.candidacy order by decided.place, asked.matter) - 1,
       coalesce(asked.matter, decided.clause), decided.attestation, decided.reason, decided.decided_on
from screening_clause decided
join candidacy on candidacy.id = decided.candidacy
left join matter_of_clause asked on asked.scheme = candidacy.scheme and asked.clause = decided.clause;

drop table screening_clause;

update examination
set dossier = jsonb_set(dossier::jsonb, '{attested}', (
    select jsonb_object_agg(coalesce(asked.matter, decided.key), decided.value)
    from jsonb_each(dossier::jsonb -> 'attested') decided
    left join matter_of_clause asked on asked.scheme = examination.scheme and asked.clause = decided.key))::text
where dossier::jsonb -> 'attested' <> '{}'::jsonb;
