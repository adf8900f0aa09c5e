-- One whole session in Neovim 0.7 or later, with the files that users are given in `editors/neovim`: opens a plan with a
-- fault, sees it once, hovers, completes inside `group_level:`, applies the fix, jumps, finds references, renames a group
-- with the editor's own command, asks for symbols, and sees the server end.
--
-- In the environment: PLUMBLINE_SERVER (a JSON list, the server's command), PLUMBLINE_PLAN (the file) and
-- PLUMBLINE_EDITORS (the folder `editors/neovim`).

local common = dofile(vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":h") .. "/common.lua")
local say, TIMEOUT = common.say, common.timeout

local function main()
  local command = vim.fn.json_decode(vim.env.PLUMBLINE_SERVER)
  vim.o.runtimepath = vim.env.PLUMBLINE_EDITORS .. "," .. vim.o.runtimepath
  vim.o.hidden = true
  vim.cmd("filetype on")
  if vim.fn.has("nvim-0.11") == 1 then
    vim.lsp.config("plumbline", { cmd = command })
    vim.lsp.enable("plumbline")
  else
    vim.g.plumbline_command = command
    vim.cmd("runtime plugin/plumbline.lua")
  end

  -- A YAML file that is no plan is left to its own server.
  local other = vim.fn.fnamemodify(vim.env.PLUMBLINE_PLAN, ":h") .. "/compose.yaml"
  vim.fn.writefile({ "services: {}" }, other)
  vim.cmd("edit " .. vim.fn.fnameescape(other))
  local function clients(buffer)
    local get = vim.lsp.get_clients or vim.lsp.get_active_clients
    if vim.lsp.get_clients then
      return get({ bufnr = buffer })
    end
    return vim.tbl_values(vim.lsp.buf_get_clients(buffer))
  end
  vim.wait(300, function() return #clients(vim.api.nvim_get_current_buf()) > 0 end)
  assert(#clients(vim.api.nvim_get_current_buf()) == 0, "the server was started for a file that is no plan")

  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.PLUMBLINE_PLAN))
  local buffer = vim.api.nvim_get_current_buf()
  assert(
    vim.wait(TIMEOUT, function() return #clients(buffer) == 1 and not clients(buffer)[1].requests_pending end, 10),
    "the server was not started for the plan"
  )
  local client = clients(buffer)[1]

  local function lines()
    return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  end
  local function whole()
    return table.concat(lines(), "\n")
  end
  -- Puts the cursor on the first place of some text, at a byte of it.
  local function go(text, byte)
    for number, line in ipairs(lines()) do
      local first = line:find(text, 1, true)
      if first then
        vim.api.nvim_win_set_cursor(0, { number, first - 1 + (byte or 0) })
        return number, first - 1 + (byte or 0)
      end
    end
    error("there is no " .. text)
  end
  local function params()
    return vim.lsp.util.make_position_params(0, client.offset_encoding)
  end
  local function ask(method, extra)
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend("force", params(), extra or {}), TIMEOUT)
    for _, answer in pairs(answers or {}) do
      assert(not answer.error and not answer.err, method .. ": " .. vim.inspect(answer))
      return answer.result
    end
    error("no answer to " .. method)
  end
  local function found()
    return common.found(buffer)
  end

  assert(vim.wait(TIMEOUT, found, 10), "the fault is not shown")
  local row, column = go("worksapce")
  assert(found().lnum == row - 1 and found().col == column, "the fault is shown elsewhere")
  say("diagnostic, once, at %d:%d: %s", row, column + 1, (found().message:gsub("\n.*", "")))

  go("report.shared", 3)
  local hover = ask("textDocument/hover")
  local text = type(hover.contents) == "table" and hover.contents.value or hover.contents
  assert(text and text:find("report.shared", 1, true) and text:find("account", 1, true), vim.inspect(hover))
  say("hover: %s", (text:gsub("\n+", " · ")))

  go("worksapce", 2)
  local answer = ask("textDocument/completion", { context = { triggerKind = 1 } })
  local labels = vim.tbl_map(function(item) return item.label end, answer.items or answer)
  assert(vim.tbl_contains(labels, "workspace") and vim.tbl_contains(labels, "account"), vim.inspect(labels))
  say("completion inside group_level: %s", table.concat(labels, ", "))

  -- The fix, through the editor's own command where that takes a filter.
  local function is_fix(action)
    return action.title:find("workspace", 1, true) and (action.kind or ""):find("quickfix", 1, true)
  end
  go("worksapce", 2)
  if vim.fn.has("nvim-0.8") == 1 then
    vim.lsp.buf.code_action({ filter = function(action) return is_fix(action) and action.isPreferred end, apply = true })
  else
    local context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer) }
    local at = params()
    local actions = ask("textDocument/codeAction", { range = { start = at.position, ["end"] = at.position }, context = context })
    for _, action in ipairs(actions) do
      -- This old client does not ask which one is preferred, so it is not told.
      if is_fix(action) and action.edit then
        vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      end
    end
  end
  assert(vim.wait(TIMEOUT, function() return not whole():find("worksapce", 1, true) end, 10), "the fix was not applied")
  assert(vim.wait(TIMEOUT, function() return not found() end, 10), "the fault is still shown")
  say("fixed: group_level: workspace, and the diagnostic is gone")

  go("group_level: workspace", 15)
  vim.lsp.buf.definition()
  local declared
  for number, line in ipairs(lines()) do
    if line:find("{type: workspace", 1, true) then
      declared = number
    end
  end
  assert(
    vim.wait(TIMEOUT, function() return vim.api.nvim_win_get_cursor(0)[1] == declared end, 10),
    "the jump went nowhere"
  )
  say("definition: line %d", declared)

  vim.fn.setqflist({})
  vim.lsp.buf.references({ includeDeclaration = true })
  assert(vim.wait(TIMEOUT, function() return #vim.fn.getqflist() == 4 end, 10), "references: " .. #vim.fn.getqflist())
  say("references: 4")
  vim.cmd("cclose")
  vim.api.nvim_set_current_buf(buffer)

  go("{type: workspace", 8)
  vim.lsp.buf.rename("team")
  assert(vim.wait(TIMEOUT, function() return not whole():find("workspace", 1, true) end, 10), "rename: " .. whole())
  local _, count = whole():gsub("team", "")
  assert(count == 4, "renamed in " .. count .. " places")
  say("renamed the group in %d places with the editor's own command", count)
  assert(vim.wait(TIMEOUT, function() return not found() end, 10), "the plan is not consistent any more")

  local symbols = vim.lsp.buf_request_sync(
    buffer, "textDocument/documentSymbol", { textDocument = vim.lsp.util.make_text_document_params(buffer) }, TIMEOUT)
  local names = {}
  local function collect(list)
    for _, symbol in ipairs(list or {}) do
      table.insert(names, symbol.name)
      collect(symbol.children)
    end
  end
  for _, response in pairs(symbols or {}) do
    collect(response.result)
  end
  assert(vim.tbl_contains(names, "team") and vim.tbl_contains(names, "report.exported"), vim.inspect(names))
  say("symbols: %s", table.concat(names, ", "))

  vim.lsp.stop_client(client.id)
  assert(
    vim.wait(TIMEOUT, function() return vim.lsp.client_is_stopped(client.id) end, 10),
    "the server did not end"
  )
  say("the server ended")
end

common.run(main)
