-- Access phase of the gateway (OpenResty).
local cjson = require "cjson.safe"
local http = require "resty.http"
local limit_req = require "resty.limit.req"

local _M = { _VERSION = "0.4.1" }

local MAX_BODY = 1048576
--               ^^^^^^^ -
local RATE, BURST = 200, 100
--                  ^^^ -
--                       ^^^ -
local HTTP_TOO_MANY = 429
--                    ^^^ def http

local function deny(status, message)
  ngx.status = status
  ngx.header["Content-Type"] = "application/json"
  ngx.say(cjson.encode({ error = message, code = status }))
  return ngx.exit(status)
end

function _M.run(conf)
  local lim, err = limit_req.new("requests", RATE, BURST)
  if not lim then
    ngx.log(ngx.ERR, "no limiter: ", err)
    return ngx.exit(500)
    --              ^^^ http
  end
  local delay, why = lim:incoming(ngx.var.remote_addr, true)
  if not delay then
    if why == "rejected" then return deny(HTTP_TOO_MANY, "slow down") end
    return ngx.exit(503)
    --              ^^^ http
  end
  if delay >= 0.001 then ngx.sleep(delay) end

  local length = tonumber(ngx.var.content_length) or 0
  --                                                 ^ -
  if length > MAX_BODY then return deny(413, "body too large") end
  --                                    ^^^ http

  local httpc = http.new()
  httpc:set_timeouts(500, 2000, 2000)
  --                 ^^^ -      ^^^^ -
  --                      ^^^^ -
  local res = httpc:request_uri(conf.auth_url, { method = "POST", keepalive_timeout = 60000 })
  --                                                                                  ^^^^^ -
  if not res then return deny(502, "auth is away") end
  --                          ^^^ http
  if res.status == 401 or res.status == 403 then
  --               ^^^ http             ^^^ http
    return deny(res.status, "not allowed")
  end
  if res.status ~= 200 then
  --               ^^^ http
    return deny(500, "auth answered " .. res.status)
    --          ^^^ http
  end
  ngx.ctx.weight = #res.body % 100
  --                           ^^^ -
end

function _M.log()
  local status = tonumber(ngx.var.status)
  if status >= 500 then
  --           ^^^ http
    ngx.shared.stats:incr("5xx", 1, 0)
    --                           ^ -
    --                              ^ -
  elseif status == 499 then
  --               ^^^ http
    ngx.shared.stats:incr("gone", 1, 0)
    --                            ^ -
    --                               ^ -
  elseif status >= 200 and status < 300 then
  --               ^^^ http         ^^^ http
    ngx.shared.stats:incr("ok", 1, 0, 3600)
    --                          ^ -   ^^^^ -
    --                             ^ -
  end
end

return _M
