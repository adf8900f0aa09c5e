"""Options of the pytest-lsp tests: the server's command."""

import shlex


def pytest_addoption(parser):
    parser.addoption("--server", required=False, help="the server's command, such as 'plumbline serve'")


def server_command(config):
    """The server's command as a list of words."""
    command = config.getoption("--server")
    if not command:
        raise SystemExit("say which server: --server 'plumbline serve'")
    return shlex.split(command)
