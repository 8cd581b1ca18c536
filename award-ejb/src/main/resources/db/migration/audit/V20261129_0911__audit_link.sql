-- audit: the trail as a chain. Each link names the entry, the hash of the link before, and the hash of both together (docs/adr/0012).
create table audit_link (
    place    bigint primary key, -- from 1, without gaps
    entry    bigint not null unique references audit_entry,
    previous bytea  not null,    -- empty at the first
    hash     bytea  not null
);

create function audit_entry_words(kept audit_entry) returns bytea language sql stable as $$
    select convert_to(concat_ws('|', kept.number, (extract(epoch from kept.at) * 1000000)::bigint,
        length(kept.who), kept.who, length(kept.subject), kept.subject, length(kept.act), kept.act), 'UTF8')
$$;

create function audit_link_entry(kept audit_entry) returns void language plpgsql as $$
declare
    last audit_link;
begin
    select * into last from audit_link order by place desc limit 1;
    insert into audit_link (place, entry, previous, hash)
    values (coalesce(last.place, 0) + 1, kept.number, coalesce(last.hash, ''::bytea),
            sha256(coalesce(last.hash, ''::bytea) || audit_entry_words(kept)));
end
$$;

-- Links are forged when a transaction commits, one transaction after the other: until then nobody waits for anybody.
create function audit_entry_linked() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('audit_link'));
    perform audit_link_entry(new);
    return null;
end
$$;

do $$
declare
    kept audit_entry;
begin
    for kept in select * from audit_entry order by number loop
        perform audit_link_entry(kept);
    end loop;
end
$$;

create constraint trigger audit_entry_linked after insert on audit_entry deferrable initially deferred
    for each row execute function audit_entry_linked();

create trigger audit_link_stays before update or delete or truncate on audit_link
    for each statement execute function audit_entry_stays();
