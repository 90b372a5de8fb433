#!/usr/bin/env lua
local socket_http = require("socket.http")
local ltn12 = require("ltn12")
local lfs = require("lfs")

socket_http.TIMEOUT = 15
--                    ^^ -

local EX_USAGE = 64
--               ^^ def exit-code
local EX_UNAVAILABLE = 69
--                     ^^ def exit-code
local ports = { blue = 8001, green = 8002 }
--                     ^^^^ -        ^^^^ -
local names = {
  [200] = "ok",
 --^^^ def http
  [302] = "found",
 --^^^ def http
  [404] = "missing",
 --^^^ def http
  [503] = "busy",
 --^^^ def http
}

local function die(message, code)
  io.stderr:write("deploy: ", message, "\n")
  os.exit(code)
end

local function probe(port)
  for _ = 1, 20 do
  --      ^ -
  --         ^^ -
    local body = {}
    local ok, status = socket_http.request({
      url = "http://127.0.0.1:" .. port .. "/health",
      sink = ltn12.sink.table(body),
    })
    if ok and status == 200 then return true end
    --                  ^^^ http
    if status == 404 or status == 501 then die("no health page", 3) end
    --           ^^^ http         ^^^ http                       ^ exit-code
    os.execute("sleep 1")
  end
  return false
end

local function run(command)
  local _, kind, code = os.execute(command)
  if kind == "signal" and code == 9 then die("killed: out of memory?", 137) end
  --                              ^ signal                             ^^^ exit-code
  if kind == "signal" and code == 2 then os.exit(130) end
  --                              ^ signal       ^^^ exit-code
  if code == 127 then die("not installed: " .. command, EX_UNAVAILABLE) end
  --         ^^^ exit-code
  return code == 0
  --             ^ exit-code
end

if #arg ~= 1 or not ports[arg[1]] then
--         ^ -                ^ -
  die("usage: deploy blue|green", EX_USAGE)
end

local file, message, errno = io.open("/etc/deploy.conf")
if not file then
  if errno == 2 then die("no configuration", 78) end
  --          ^ errno                        ^^ exit-code
  if errno == 13 then os.exit(77) end
  --          ^^ errno        ^^ exit-code
  die(message, 66)
  --           ^^ exit-code
end
local retries = tonumber(file:read("*l")) or 5
--                                           ^ -
if lfs.attributes("/srv/app", "size") > 4096 * 500 then die("too big", 1) end
--                                      ^^^^ - ^^^ -                   ^ exit-code
for _ = 1, retries do
--      ^ -
  if run("systemctl restart app@" .. arg[1]) then break end
  --                                     ^ -
end
if not probe(ports[arg[1]]) then os.exit(EX_UNAVAILABLE) end
--                     ^ -
print(names[200], math.floor(collectgarbage("count") / 1024 * 100))
--          ^^^ http                                   ^^^^ - ^^^ -
os.exit(0)
--      ^ exit-code
