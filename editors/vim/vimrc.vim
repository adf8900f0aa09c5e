" Plumbline in Vim. Take the part of the plugin that you use.

" ALE: a linter of its own for YAML and JSON; on files that are no plans the server is silent.
if exists('g:loaded_ale_dont_use_this_in_other_plugins_please') || exists(':ALEInfo')
  for s:type in ['yaml', 'json']
    call ale#linter#Define(s:type, {
    \   'name': 'plumbline',
    \   'lsp': 'stdio',
    \   'executable': 'plumbline',
    \   'command': '%e serve',
    \   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
    \})
  endfor
endif

" vim-lsp
augroup plumbline
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
  \   'name': 'plumbline',
  \   'cmd': {info -> ['plumbline', 'serve']},
  \   'allowlist': ['yaml', 'json'],
  \   'root_uri': {info -> lsp#utils#path_to_uri(
  \     lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), ['.plumbline.yaml', '.git/']))},
  \ })
augroup END
