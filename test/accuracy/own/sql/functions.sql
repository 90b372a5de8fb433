-- PostgreSQL: billing functions.
set statement_timeout = 5000;
--                      ^^^^ -
set lock_timeout = 200;
--                 ^^^ -

create table http_status (
  code smallint primary key check (code between 100 and 599),
  --                                            ^^^ -   ^^^ -
  phrase text not null
);

insert into http_status (code, phrase) values
  (200, 'OK'),
 --^^^ def http
  (201, 'Created'),
 --^^^ def http
  (204, 'No Content'),
 --^^^ def http
  (301, 'Moved Permanently'),
 --^^^ def http
  (404, 'Not Found'),
 --^^^ def http
  (409, 'Conflict'),
 --^^^ def http
  (500, 'Internal Server Error'),
 --^^^ def http
  (503, 'Service Unavailable');
 --^^^ def http

create table invoice (
  id bigserial primary key,
  number varchar(32) unique,
  --             ^^ -
  cents integer not null check (cents > 0),
  --                                    ^ -
  year smallint default 2000
  --                    ^^^^ -
);

create or replace function add_invoice(p_number text, p_cents int) returns bigint as $$
declare
  v_id bigint;
begin
  if p_cents > 1000000 then
  --           ^^^^^^^ -
    raise exception 'too much' using errcode = '22003';
    --                                          ^^^^^ sqlstate
  end if;
  if length(p_number) > 32 then
  --                    ^^ -
    raise exception sqlstate '22001';
    --                        ^^^^^ sqlstate
  end if;
  insert into invoice (number, cents) values (p_number, p_cents) returning id into v_id;
  return v_id;
exception
  when sqlstate '23505' then
  --             ^^^^^ sqlstate
    return -1;
    --     ^^ -
  when others then
    if sqlstate = '40001' or sqlstate = '40P01' then
    --             ^^^^^ sqlstate        ^^^^^ sqlstate
      perform pg_sleep(1);
      --               ^ -
      return 0;
      --     ^ -
    end if;
    raise;
end
$$ language plpgsql;

select code, phrase from http_status where code = 404;
--                                                ^^^ http
select count(*) from access where status between 500 and 599;
--                                               ^^^ http
--                                                       ^^^ -
select path from access where status not in (200, 304) and bytes > 400 limit 100;
--                                           ^^^ http              ^^^ -     ^^^ -
--                                                ^^^ http

create index on access (status) where status >= 400;
--                                              ^^^ http

select width_bucket(cents, 0, 10000, 20) as bucket, count(*)
--                         ^ -       ^^ -
--                            ^^^^^ -
from invoice
where year in (1999, 2000, 2024) and id % 404 = 0
--             ^^^^ -      ^^^^ -         ^^^ - ^ -
--                   ^^^^ -
group by 1
--       ^ -
order by 2 desc
--       ^ -
limit 50;
--    ^^ -

update job set exit_code = 137 where killed and exit_code = 0;
--                         ^^^ exit-code                    ^ exit-code
select name from job where exit_code <> 0 and attempts < 5 and priority = 200;
--                                      ^ exit-code      ^ -              ^^^ -
