//! What ends a command before its end.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use netlink_core::json::JsonError;
use netlink_sys::{Error, NamespaceError};

/// Why a command did not do what it was to do.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong.
    Usage(String),
    /// There is no such thing, found out without asking the kernel to do anything.
    NotFound(String),
    /// The request failed.
    Request(Error),
    /// What was to be read could not be.
    Input(String),
    /// What was to be printed could not be.
    Output(io::Error),
    /// A command that was run ended with this status, and has said why.
    Ended(u8),
    /// It was asked what can be said here, and this is the answer.
    Help(String),
}

impl Failure {
    /// A mistake in the command line.
    pub fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    /// Prints it to standard error, with a hint if there is one.
    pub fn print(&self) {
        // If there is no standard error, there is nobody to tell.
        let mut stderr = io::stderr().lock();
        let _ = writeln!(stderr, "nlctl: {self}");
        if let Some(hint) = self.hint() {
            let _ = writeln!(stderr, "hint: {hint}");
        }
    }

    /// With what the process ends.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Help(_) => ExitCode::SUCCESS,
            Self::Usage(_) => ExitCode::from(2),
            Self::Ended(status) => ExitCode::from(*status),
            Self::NotFound(_) | Self::Request(_) | Self::Input(_) | Self::Output(_) => ExitCode::FAILURE,
        }
    }

    /// What to do about it.
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Usage(_) => Some("see `nlctl help`, or the word `help` in place of a key"),
            Self::Request(Error::Namespace(error)) => match error {
                NamespaceError::PermissionDenied { .. } => {
                    Some("needs root or CAP_SYS_ADMIN, here and in the user namespace of that network namespace")
                }
                NamespaceError::NotFound { .. } => {
                    Some("`ip netns list` shows the names; a path has a / in it, and a number is that of a process")
                }
                _ => None,
            },
            Self::Request(error) if error.is_permission_denied() => {
                Some("needs root or CAP_NET_ADMIN in the network namespace")
            }
            Self::Request(error) if error.is_exists() => Some("`replace` or `set` changes what is there"),
            _ => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::NotFound(text) | Self::Input(text) | Self::Help(text) => f.write_str(text),
            Self::Request(error) => error.fmt(f),
            Self::Ended(status) => write!(f, "the command ended with status {status}"),
            Self::Output(error) => write!(f, "standard output: {error}"),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Request(error)
    }
}

impl From<NamespaceError> for Failure {
    fn from(error: NamespaceError) -> Self {
        Self::Request(error.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<JsonError> for Failure {
    fn from(error: JsonError) -> Self {
        Self::Usage(error.to_string())
    }
}
