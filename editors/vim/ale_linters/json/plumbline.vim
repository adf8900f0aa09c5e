" Plumbline for ALE. On files that are no tracking plans the server is silent.

call ale#linter#Define('json', {
\   'name': 'plumbline',
\   'lsp': 'stdio',
\   'executable': {buffer -> get(g:, 'ale_plumbline_executable', 'plumbline')},
\   'command': '%e serve',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})
