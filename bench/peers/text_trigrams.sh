#!/usr/bin/env bash
# The peer: PostgreSQL's nearest texts by trigrams (pg_trgm, a GiST index), for a sample of the texts among all of them; the time for all is the
# sample's, scaled, after the index was made. Debian: apt-get install postgresql postgresql-contrib.
# Arguments: folder of PostgreSQL's programs, file of texts, how many neighbours, how many sessions at once. Prints seconds and megabytes.
set -euo pipefail
programs=$1 texts=$2 most=$3 sessions=$4
sample=40
work=$(mktemp -d)
as=()
[ "$(id -u)" -ne 0 ] || { chmod 777 "$work"; as=(runuser -u postgres --); }
quietly() { (cd "$work" && "${as[@]}" "$@" >>"$work/log" 2>&1); }
sql() { psql -h "$work" -p 54329 -U "$owner" -d postgres -qAtX -v ON_ERROR_STOP=1 "$@"; }
owner=$([ ${#as[@]} -gt 0 ] && echo postgres || id -un)
touch "$work/log" && chmod 666 "$work/log"
quietly "$programs/initdb" -D "$work/db" --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync
trap 'quietly "$programs/pg_ctl" -D "$work/db" -m immediate stop || true; rm -rf "$work"' EXIT
quietly "$programs/pg_ctl" -D "$work/db" -w -o "-c listen_addresses= -p 54329 -k $work -c fsync=off -c shared_buffers=512MB -c maintenance_work_mem=512MB" start

sql -c "create extension pg_trgm" -c "create table texts (id int generated always as identity primary key, body text not null)"
sql -c "copy texts (body) from stdin with (format csv, delimiter E'\x01', quote E'\x02')" <"$texts"
count=$(sql -c "select count(*) from texts")
now() { date +%s.%N; }
begun=$(now)
sql -c "create index on texts using gist (body gist_trgm_ops(siglen=64))" -c "analyze texts"
indexed=$(now)
nearest() {
  sql -c "select count(*) from (select id, body from texts where id % ($count / $sample) = 0 and id / ($count / $sample) % $sessions = $1) a
    cross join lateral (select b.id from texts b where b.id <> a.id order by b.body <-> a.body limit $most) b" >>"$work/found"
}
for ((i = 0; i < sessions; i++)); do nearest "$i" & waits[i]=$!; done
for each in "${waits[@]}"; do wait "$each"; done
ended=$(now)
found=$(awk '{ n += $1 } END { print n }' "$work/found")
awk -v b="$begun" -v i="$indexed" -v e="$ended" -v n="$count" -v s="$((found / most))" \
  'BEGIN { printf "%.1f %d scaled from %d texts among %d, index %.1f s\n", i - b + (e - i) * n / s, 512, s, n, i - b }'
