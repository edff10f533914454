# Starts a PostgreSQL server in a new folder, says "ready", and keeps it until standard input closes, which it does when the
# process that started the guard ends, even if it is killed. Then the server is stopped and the folder deleted. Meanwhile it does as
# it is told: "stop" (it says "stopped") and "start" (it says "ready").
# Arguments: folder of the binaries, port, folder for temporary files. Environment: PASSWORD.
set -eu
binaries=$1 port=$2
trap '' INT TERM HUP
folder=$(mktemp -d "$3/samvirke-postgres-XXXXXX")

# The server refuses to run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

clean_up() {
  as_owner "$binaries/pg_ctl" -D "$folder/data" -m immediate -w stop > /dev/null 2>&1 || true
  rm -rf "$folder"
}
trap clean_up EXIT

printf '%s' "$PASSWORD" > "$folder/password"
if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi
cd "$folder"
as_owner "$binaries/initdb" -D "$folder/data" --username=postgres --pwfile="$folder/password" --auth-local=trust \
  --auth-host=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync > "$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
start() {
  as_owner "$binaries/pg_ctl" -D "$folder/data" -w -l "$folder/data/server.log" \
    -o "-c listen_addresses=127.0.0.1 -p $port -k $folder/data -c fsync=off -c full_page_writes=off" start > /dev/null 2>&1 < /dev/null \
    || { cat "$folder/data/server.log" >&2; exit 1; }
}

start
echo ready
while read -r word; do
  case $word in
    stop) as_owner "$binaries/pg_ctl" -D "$folder/data" -m fast -w stop > /dev/null 2>&1 < /dev/null; echo stopped ;;
    start) start; echo ready ;;
  esac
done
