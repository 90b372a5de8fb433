local anim8 = require("anim8")
local Player = {}
Player.__index = Player

local SPEED = 200
--            ^^^ -
local JUMP = -404
--           ^^^^ -
local GRAVITY = 1000
--              ^^^^ -
local FRAME = { w = 32, h = 48 }
--                  ^^ -    ^^ -
local STATUS_BAR_Y = 500
--                   ^^^ -

local keys = { left = 37, up = 38, right = 39, down = 40, fire = 32 }
--                    ^^ -     ^^ -        ^^ -       ^^ -       ^^ -
local palette = {
  { 255, 204, 0 },
  --^^^ -     ^ -
  --     ^^^ -
  { 40, 40, 40 },
  --^^ -    ^^ -
  --    ^^ -
  { 200, 30, 30 },
  --^^^ -    ^^ -
  --     ^^ -
}

function Player.new(x, y)
  local self = setmetatable({}, Player)
  self.x, self.y = x or 400, y or 300
  --                    ^^^ -     ^^^ -
  self.health = 100
  --            ^^^ -
  self.lives = 3
  --           ^ -
  self.score = 0
  --           ^ -
  self.anim = anim8.newAnimation({ 1, 2, 3, 4 }, 10)
  --                               ^ -   ^ -     ^^ -
  --                                  ^ -   ^ -
  return self
end

function Player:update(dt, pressed)
  if pressed == keys.left then
    self.x = self.x - SPEED * dt
  elseif pressed == keys.right then
    self.x = self.x + SPEED * dt
  elseif pressed == keys.up and self.y >= 300 then
  --                                      ^^^ -
    self.vy = JUMP
  end
  self.vy = (self.vy or 0) + GRAVITY * dt
  --                    ^ -
  self.y = math.min(self.y + self.vy * dt, 302)
  --                                       ^^^ -
  if self.x < 16 then self.x = 16 end
  --          ^^ -             ^^ -
  if self.x > 784 then self.x = 784 end
  --          ^^^ -             ^^^ -
end

function Player:hit(points)
  self.health = self.health - points
  if self.health <= 0 then
  --                ^ -
    self.lives = self.lives - 1
    --                        ^ -
    self.health = 100
    --            ^^^ -
  end
  return self.lives == 0
  --                   ^ -
end

function Player:code()
  local code = self.score % 256
  --                        ^^^ -
  if code == 200 then return "bonus" end
  --         ^^^ -
  return string.char(65 + code % 26)
  --                 ^^ -        ^^ -
end

function Player:draw(g)
  g.setColor(palette[1][1] / 255, 1, 1)
  --                 ^ -     ^^^ -   ^ -
  --                    ^ -       ^ -
  g.rectangle("fill", 10, STATUS_BAR_Y, self.health * 2, 12)
  --                  ^^ -                            ^ -
  --                                                     ^^ -
  g.printf(self.score, 404, 12, 200, "right")
  --                   ^^^ -    ^^^ -
  --                        ^^ -
  if self.score > 5000 then g.circle("line", 780, 20, 8, 16) end
  --              ^^^^ -                     ^^^ -    ^ -
  --                                              ^^ -   ^^ -
end

return Player
