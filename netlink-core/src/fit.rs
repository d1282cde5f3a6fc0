//! How long a payload must be.

use crate::HardwareAddress;
use crate::schema::Kind;

/// How long a payload must be to be of a kind, where its length tells: that is so for most attributes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fit {
    least: usize,
    most: usize,
}

impl Fit {
    /// Of any length.
    pub const ANY: Self = Self::at_most(usize::MAX);
    /// There is more to look at than its length.
    pub const CONTENT: Self = Self { least: usize::MAX, most: 0 };

    /// Of this length in bytes and no other.
    #[must_use]
    pub const fn size(size: usize) -> Self {
        Self { least: size, most: size }
    }

    /// Of no more bytes than this.
    #[must_use]
    pub const fn at_most(most: usize) -> Self {
        Self { least: 0, most }
    }

    /// The greatest length that fits.
    pub(crate) const fn most(self) -> usize {
        self.most
    }

    /// Whether this length is enough to know that a payload fits.
    #[inline]
    pub(crate) const fn is_met_by(self, length: usize) -> bool {
        self.least <= length && length <= self.most
    }
}

impl Kind {
    /// What a payload must be like.
    #[must_use]
    pub const fn fit(&self) -> Fit {
        match self {
            // An address of another length belongs to another family (an MCTP endpoint has one byte).
            Self::Ip | Self::SocketAddress => Fit::ANY,
            // A longer struct is a newer kernel's, a shorter one an older kernel's.
            Self::Struct(_) | Self::Tail(..) => Fit::ANY,
            Self::Unused | Self::Flag | Self::Text | Self::Octets | Self::Bytes => Fit::ANY,
            // What was received by radio is as others sent it.
            Self::InformationElements(_) => Fit::ANY,
            Self::Hardware => Fit::at_most(HardwareAddress::MAX),
            _ => match self.size() {
                Some(size) => Fit::size(size),
                None => Fit::CONTENT,
            },
        }
    }
}
