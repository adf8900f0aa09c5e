"""Plumbline in JupyterLab with jupyterlab-lsp: put this into a folder that `jupyter --paths` lists under config."""

c = get_config()  # noqa: F821 - Jupyter provides it

c.LanguageServerManager.language_servers = {
    "plumbline": {
        "version": 2,
        "argv": ["plumbline", "serve"],
        "languages": ["yaml", "json"],
        "mime_types": ["text/yaml", "text/x-yaml", "application/json"],
        "display_name": "Plumbline",
    }
}

# A plan in a folder whose name begins with a dot is hidden otherwise:
# c.ContentsManager.allow_hidden = True
