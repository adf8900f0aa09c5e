-- What both sessions in Neovim share: what they say, the one diagnostic that they look for, and how they end.

local common = {}

common.timeout = 20000

local CODE = "event-group-level-unknown"
local VERSION = vim.version().major .. "." .. vim.version().minor

function common.say(...)
  io.stdout:write("neovim " .. VERSION .. ": " .. string.format(...) .. "\n")
end

-- The one diagnostic of our rule in a buffer, or nil; Neovim counts its columns in bytes.
function common.found(buffer)
  local ours = {}
  for _, item in ipairs(vim.diagnostic.get(buffer)) do
    local lsp = item.user_data and item.user_data.lsp or {}
    if (item.code or lsp.code) == CODE then
      table.insert(ours, item)
    end
  end
  assert(#ours < 2, "the diagnostic is shown " .. #ours .. " times")
  return ours[1]
end

-- Runs a session and ends Neovim, with 1 where it failed.
function common.run(session)
  local ok, message = pcall(session)
  if ok then
    vim.cmd("qall!")
  else
    common.say("FAILED: %s", tostring(message))
    vim.cmd("cquit 1")
  end
end

return common
