//! Messages as events of `tracing`.

use tracing::Level;

use super::Traced;

/// Whether a subscriber asks for them.
pub fn is_on() -> bool {
    tracing::enabled!(target: "netlink", Level::TRACE)
}

pub fn send(traced: &Traced<'_>) {
    let header = traced.message.header;
    tracing::event!(
        target: "netlink",
        Level::TRACE,
        direction = traced.direction.name(),
        message_type = header.message_type.0,
        flags = %header.flags,
        sequence = header.sequence,
        port = header.port,
        length = header.length,
        operation = traced.about.map(|about| display(about.operation.name)),
    );
}
