//! Starts `plumbline serve` for Zed.

use zed_extension_api as zed;

struct Plumbline;

impl zed::Extension for Plumbline {
    fn new() -> Self {
        Plumbline
    }

    fn language_server_command(
        &mut self,
        _server: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree
            .which("plumbline")
            .ok_or("plumbline is not on the PATH; see Plumbline's README for how to build it")?;
        Ok(zed::Command {
            command,
            args: vec!["serve".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Plumbline);
