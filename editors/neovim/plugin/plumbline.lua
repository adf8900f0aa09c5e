-- Plumbline for Neovim 0.7 to 0.10, which know no 'lsp/' folder; on later ones this does nothing. Put it into `plugin/`
-- of your configuration, or this folder on the 'runtimepath'.
--
-- It starts for plans only, so that other YAML files are left to their own servers. Further names, as file patterns:
--
--   vim.g.plumbline_patterns = { '*/events.yaml' }

if vim.fn.has('nvim-0.11') == 1 then
  return
end

local patterns = {
  'tracking[-_]plan.yaml', 'tracking[-_]plan.yml', 'tracking[-_]plan.json',
  'current[-_]state.yaml', 'current[-_]state.yml', 'current[-_]state.json', '.plumbline.yaml',
  '*.profile.yaml', '*.profile.yml',
}
vim.list_extend(patterns, vim.g.plumbline_patterns or {})

local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, marker in ipairs({ '.plumbline.yaml', '.git' }) do
    local found = vim.fn.findfile(marker, folder .. ';')
    if found == '' then
      found = vim.fn.finddir(marker, folder .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p'):gsub('/+$', ''):match('^(.*)/') or folder
    end
  end
  return folder
end

-- The clients by the folder that each serves.
local clients = {}

vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  group = vim.api.nvim_create_augroup('plumbline', { clear = true }),
  pattern = patterns,
  callback = function(event)
    local root = root_of(event.match)
    local client = clients[root]
    if not client or vim.lsp.client_is_stopped(client) then
      client = vim.lsp.start_client({
        name = 'plumbline',
        cmd = vim.g.plumbline_command or { 'plumbline', 'serve' },
        root_dir = root,
      })
      clients[root] = client
    end
    if client then
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
