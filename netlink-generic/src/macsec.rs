//! MACsec: what the table alone cannot say.

use netlink_core::Writer;

use crate::generated::macsec::{Association, AssociationBuilder};

impl<S: AsMut<Writer>> AssociationBuilder<S> {
    /// Appends `pn` in 64 bits, for ciphers with extended packet numbering (XPN): there the kernel takes no number in 32 bits,
    /// elsewhere none in 64 (`drivers/net/macsec.c`).
    pub fn extended_pn(self, pn: u64) -> Self {
        self.attribute(Association::PN, &pn.to_ne_bytes())
    }
}
