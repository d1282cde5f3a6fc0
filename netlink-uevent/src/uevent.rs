//! One event.

use netlink_core::Text;

/// What a datagram of udev begins with.
const UDEV: &[u8] = b"libudev\0";
/// The number behind it, in network order.
const UDEV_MAGIC: u32 = 0xfeed_cafe;
/// Where the offset of the properties is, and that of their length, both in the byte order of the machine.
const PROPERTIES_OFFSET: usize = 16;
const PROPERTIES_LENGTH: usize = 20;

/// Who tells of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Origin {
    /// The kernel, at once.
    Kernel,
    /// udev, when its rules have been applied: nodes in `/dev` are there, and there are more properties.
    Udev,
}

/// Something that happened to a device. It lies over the datagram.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Uevent<'a> {
    origin: Origin,
    action: Text<'a>,
    path: Text<'a>,
    properties: &'a [u8],
}

/// A datagram that is no event.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UeventError {
    /// It begins neither with an action and a path nor as those of udev do.
    #[error("not an event of a device: the datagram does not begin with ACTION@PATH")]
    NoAction,
    /// It begins as those of udev do, and what follows is cut off or says wrong places.
    #[error("not an event of udev: its header does not lead to its properties")]
    UdevHeader,
}

impl<'a> Uevent<'a> {
    /// Reads a datagram.
    ///
    /// # Errors
    ///
    /// [`UeventError`] if it is no event.
    pub fn parse(datagram: &'a [u8]) -> Result<Self, UeventError> {
        if datagram.starts_with(UDEV) {
            let properties = udev_properties(datagram).ok_or(UeventError::UdevHeader)?;
            let find = |key| find(properties, key).ok_or(UeventError::NoAction);
            return Ok(Self { origin: Origin::Udev, action: find("ACTION")?, path: find("DEVPATH")?, properties });
        }
        let end = datagram.iter().position(|&byte| byte == 0).ok_or(UeventError::NoAction)?;
        let (head, properties) = datagram.split_at(end);
        let at = head.iter().position(|&byte| byte == b'@').ok_or(UeventError::NoAction)?;
        let (action, path) = head.split_at(at);
        Ok(Self {
            origin: Origin::Kernel,
            action: Text::new(action),
            path: Text::new(path.get(1..).unwrap_or_default()),
            properties: properties.get(1..).unwrap_or_default(),
        })
    }

    /// Who tells of it.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// What happened: `add`, `remove`, `change`, `move`, `online`, `offline`, `bind`, `unbind`.
    #[must_use]
    pub const fn action(&self) -> Text<'a> {
        self.action
    }

    /// The device, as a path below `/sys`.
    #[must_use]
    pub const fn path(&self) -> Text<'a> {
        self.path
    }

    /// The value of a property, such as `SUBSYSTEM`, `DEVNAME`, `INTERFACE`, `SEQNUM`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Text<'a>> {
        find(self.properties, key)
    }

    /// All properties in their order. What has no `=` is a key without a value.
    pub fn properties(&self) -> impl Iterator<Item = (Text<'a>, Text<'a>)> + use<'a> {
        pairs(self.properties)
    }

    /// The number of the event, which counts all since boot.
    #[must_use]
    pub fn sequence(&self) -> Option<u64> {
        self.get("SEQNUM")?.to_str().ok()?.parse().ok()
    }
}

fn find<'a>(properties: &'a [u8], key: &str) -> Option<Text<'a>> {
    pairs(properties).find(|(other, _)| *other == *key).map(|(_, value)| value)
}

fn pairs(properties: &[u8]) -> impl Iterator<Item = (Text<'_>, Text<'_>)> {
    properties.split(|&byte| byte == 0).filter(|line| !line.is_empty()).map(|line| {
        let mut parts = line.splitn(2, |&byte| byte == b'=');
        let mut next = || Text::new(parts.next().unwrap_or_default());
        (next(), next())
    })
}

fn udev_properties(datagram: &[u8]) -> Option<&[u8]> {
    let number = |offset: usize| datagram.get(offset..)?.first_chunk::<4>().copied();
    if u32::from_be_bytes(number(UDEV.len())?) != UDEV_MAGIC {
        return None;
    }
    let place = |offset| usize::try_from(u32::from_ne_bytes(number(offset)?)).ok();
    datagram.get(place(PROPERTIES_OFFSET)?..)?.get(..place(PROPERTIES_LENGTH)?)
}
