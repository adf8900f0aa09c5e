-- Opens a broken plan in Neovim 0.7 or later, sees its diagnostic at the right bytes, moves it, mends it, sees it go,
-- and sees the server end with 0.
--
--   nvim --headless -u NONE -l … is younger than 0.7, so: nvim --headless -u NONE -c 'luafile neovim.lua'
--   with PLUMBLINE_SERVER (a JSON list: the server's command) and PLUMBLINE_PLAN (the file) in the environment.

local common = dofile(vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":h") .. "/common.lua")
local say, TIMEOUT = common.say, common.timeout
local WRONG, RIGHT = "worksapce", "workspace"

local function main()
  local command = vim.fn.json_decode(vim.env.PLUMBLINE_SERVER)
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.PLUMBLINE_PLAN))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = "yaml"

  local exit_code
  local client = vim.lsp.start_client({
    name = "plumbline",
    cmd = command,
    root_dir = vim.fn.fnamemodify(vim.env.PLUMBLINE_PLAN, ":h"),
    flags = { debounce_text_changes = 0 },
    on_exit = function(code)
      exit_code = code
    end,
  })
  assert(client, "the server did not start")
  vim.lsp.buf_attach_client(buffer, client)

  local function found()
    return common.found(buffer)
  end

  local function place(word)
    for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local first, last = line:find(word, 1, true)
      if first then
        return number - 1, first - 1, last
      end
    end
    error("there is no " .. word)
  end

  local function check(what)
    local row, first, last = place(WRONG)
    local arrived = vim.wait(TIMEOUT, function()
      local item = found()
      return item and item.lnum == row and item.col == first and item.end_col == last
    end, 5)
    local item = found()
    assert(
      arrived,
      ("%s: expected %d:%d-%d, got %s"):format(what, row, first, last, item and vim.inspect(item) or "nothing")
    )
    say("%s: %d:%d-%d %s", what, item.lnum, item.col, item.end_col, item.message)
  end

  check("opened")

  -- An edit before the fault and beyond the basic plane: the fault moves along.
  local row, first, last = place(WRONG)
  local bracket = place("{name: report") and vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]:find("📊")
  vim.api.nvim_buf_set_text(buffer, row, bracket - 1, row, bracket - 1, { "😀é" })
  check("moved")

  row, first, last = place(WRONG)
  vim.api.nvim_buf_set_text(buffer, row, first, row, last, { RIGHT })
  assert(vim.wait(TIMEOUT, function()
    return not found()
  end, 5), "mended, and the diagnostic is still there")
  say("mended: it is gone")

  vim.cmd("silent undo")
  check("undone")

  vim.lsp.stop_client(client)
  assert(vim.wait(TIMEOUT, function()
    return exit_code ~= nil
  end, 5), "the server did not end")
  assert(exit_code == 0, "the server ended with " .. tostring(exit_code))
  say("the server ended with 0")
end

common.run(main)
