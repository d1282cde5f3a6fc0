//! Network devices as hardware (`devlink`): ports, parameters, resources, health.
//!
//! ```
//! use netlink_generic::devlink;
//!
//! let request = devlink::param_get().bus_name("pci").dev_name("0000:01:00.0").param_name("max_macs");
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     r#"param-get (bus-name "pci", dev-name "0000:01:00.0", param-name "max_macs")"#
//! );
//! ```

pub use crate::generated::devlink::*;

mod formatted;

pub use formatted::FormattedValue;
