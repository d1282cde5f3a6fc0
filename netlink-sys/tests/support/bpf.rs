//! Classic BPF, run here instead of in the kernel (`linux/filter.h`, and "BSD Packet Filter" by McCanne and Jacobson).

/// An instruction: code, two distances, operand.
pub type Plain = (u16, u8, u8, u32);

/// Runs a program over a datagram: how many bytes it keeps.
///
/// `None` where the kernel refuses the program: an unknown instruction, an end that is missed.
pub fn run(program: &[Plain], data: &[u8]) -> Option<u32> {
    let (mut a, mut x, mut memory) = (0_u32, 0_u32, [0_u32; 16]);
    let length = u32::try_from(data.len()).unwrap();
    let load = |offset: u32, size: usize| -> Option<u32> {
        let start = usize::try_from(offset).unwrap();
        let bytes = data.get(start..start.checked_add(size)?)?;
        Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    };
    let mut at = 0;
    loop {
        let (code, jt, jf, k) = *program.get(at)?;
        at += 1;
        let slot = usize::try_from(k).unwrap();
        match code & 7 {
            // LD and LDX
            0 | 1 => {
                let size = match code & 0x18 {
                    0x00 => 4,
                    0x08 => 2,
                    0x10 => 1,
                    _ => return None,
                };
                let loaded = match (code & 7, code & 0xe0) {
                    (_, 0x00) => Some(k),
                    (0, 0x20) => load(k, size),
                    (0, 0x40) => x.checked_add(k).and_then(|offset| load(offset, size)),
                    (_, 0x60) => Some(*memory.get(slot)?),
                    (_, 0x80) => Some(length),
                    (1, 0xa0) => load(k, 1).map(|byte| 4 * (byte & 0xf)),
                    _ => return None,
                };
                // Past the end of the datagram: it is rejected.
                let Some(loaded) = loaded else { return Some(0) };
                if code & 7 == 0 { a = loaded } else { x = loaded }
            }
            2 => *memory.get_mut(slot)? = a,
            3 => *memory.get_mut(slot)? = x,
            // ALU
            4 => {
                let right = if code & 8 == 0 { k } else { x };
                a = match code & 0xf0 {
                    0x00 => a.wrapping_add(right),
                    0x10 => a.wrapping_sub(right),
                    0x20 => a.wrapping_mul(right),
                    0x30 | 0x90 if right == 0 => return Some(0),
                    0x30 => a / right,
                    0x40 => a | right,
                    0x50 => a & right,
                    0x60 => a.wrapping_shl(right),
                    0x70 => a.wrapping_shr(right),
                    0x80 => a.wrapping_neg(),
                    0x90 => a % right,
                    0xa0 => a ^ right,
                    _ => return None,
                };
            }
            // JMP
            5 => {
                let right = if code & 8 == 0 { k } else { x };
                let met = match code & 0xf0 {
                    0x00 => {
                        at += slot;
                        continue;
                    }
                    0x10 => a == right,
                    0x20 => a > right,
                    0x30 => a >= right,
                    0x40 => a & right != 0,
                    _ => return None,
                };
                at += usize::from(if met { jt } else { jf });
            }
            6 => return Some(if code & 0x18 == 0x10 { a } else { k }),
            // MISC
            _ => match code & 0xf8 {
                0x00 => x = a,
                0x80 => a = x,
                _ => return None,
            },
        }
    }
}
