-- Plumbline for Neovim 0.11 and later: put this file into `lsp/` of your configuration (or this folder on the
-- 'runtimepath') and say
--
--   vim.lsp.enable('plumbline')
--
-- It starts for plans only, so that other YAML files are left to their own servers. Further names, as Lua patterns:
--
--   vim.g.plumbline_names = { '^events%.ya?ml$' }

local names = {
  '^tracking[-_]plan%.ya?ml$', '^tracking[-_]plan%.json$',
  '^current[-_]state%.ya?ml$', '^current[-_]state%.json$',
  '^%.plumbline%.yaml$', '%.profile%.ya?ml$',
}

local function is_ours(path)
  local name = vim.fs.basename(path)
  for _, pattern in ipairs(vim.list_extend(vim.list_extend({}, names), vim.g.plumbline_names or {})) do
    if name:match(pattern) then
      return true
    end
  end
  return false
end

return {
  cmd = { 'plumbline', 'serve' },
  filetypes = { 'yaml', 'json' },
  root_dir = function(buffer, start)
    local path = vim.api.nvim_buf_get_name(buffer)
    if is_ours(path) then
      start(vim.fs.root(buffer, { '.plumbline.yaml', '.git' }) or vim.fs.dirname(path))
    end
  end,
  settings = { plumbline = vim.empty_dict() },
}
