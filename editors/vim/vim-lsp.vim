" Plumbline for vim-lsp: source this from your vimrc. On files that are no tracking plans the server is silent.

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
