//! What is read of each message, and how it is added up, so that it does not matter in which order.

/// What is read of a route.
#[derive(Default, Clone, Copy)]
pub struct RouteFields {
    pub destination: [u8; 4],
    pub table: u32,
    pub priority: u32,
    pub gateway: [u8; 4],
    pub interface: u32,
}

impl RouteFields {
    #[inline]
    pub fn sum(&self) -> u64 {
        u64::from(u32::from_ne_bytes(self.destination))
            + (u64::from(self.table) << 3)
            + (u64::from(self.priority) << 5)
            + (u64::from(u32::from_ne_bytes(self.gateway)) << 7)
            + (u64::from(self.interface) << 11)
    }
}

/// What is read of a link.
#[derive(Default, Clone, Copy)]
pub struct LinkFields<'a> {
    pub index: u32,
    pub name: &'a [u8],
    pub mtu: u32,
    pub state: u8,
    pub address: [u8; 6],
    pub kind: &'a [u8],
    /// Packets received and sent, bytes received and sent.
    pub counters: [u64; 4],
}

impl LinkFields<'_> {
    #[inline]
    pub fn sum(&self) -> u64 {
        let [a, b, c, d, e, f] = self.address;
        let [packets_in, packets_out, bytes_in, bytes_out] = self.counters;
        let numbers = u64::from(self.index) + (u64::from(self.mtu) << 3) + (u64::from(self.state) << 5);
        let address = u64::from_le_bytes([a, b, c, d, e, f, 0, 0]);
        let counters =
            packets_in.wrapping_add(packets_out << 1).wrapping_add(bytes_in << 2).wrapping_add(bytes_out << 3);
        numbers
            .wrapping_add(address)
            .wrapping_add(counters)
            .wrapping_add(text(self.name))
            .wrapping_add(text(self.kind) << 7)
    }
}

/// The ends of a string and its length: to add up every byte would take longer than to read the message.
#[inline]
fn text(bytes: &[u8]) -> u64 {
    let first = bytes.first().copied().unwrap_or_default();
    let last = bytes.last().copied().unwrap_or_default();
    u64::from(first) + (u64::from(last) << 8) + ((bytes.len() as u64) << 16)
}

/// A route to be made: the one of this number.
#[derive(Clone, Copy)]
pub struct NewRoute {
    pub destination: [u8; 4],
    pub gateway: [u8; 4],
    pub interface: u32,
    pub priority: u32,
}

impl NewRoute {
    /// Sixteen million of them differ in their destination.
    #[inline]
    pub fn number(number: u32, interface: u32) -> Self {
        let [_, high, middle, low] = number.to_be_bytes();
        let gateway = [192, 168, 0, 2 + (low & 7)];
        Self { destination: [10, high, middle, low], gateway, interface, priority: 100 + u32::from(low >> 6) }
    }
}

/// All bytes of a message added up, after its stamps have been taken out: attributes may come in any order.
pub fn sum_of_bytes(message: &[u8]) -> u64 {
    message.iter().enumerate().filter(|(place, _)| !(8..16).contains(place)).map(|(_, byte)| u64::from(*byte)).sum()
}

/// What is read of a filter: the length of its kind, its class and what it compares with.
pub fn sum_of_filter(kind: usize, class: u32, value: u32) -> u64 {
    kind as u64 + (u64::from(class) << 5) + (u64::from(value) << 9)
}
