//! The Rust type of an attribute or a member.

use anyhow::{Context, Result, bail};

use super::output::Module;
use crate::names::camel;
use crate::spec::{Attribute, Member, Set};

/// Width in bytes and sign of an integer type.
pub fn integer_width(r#type: &str) -> Result<(usize, bool)> {
    Ok(match r#type {
        "u8" => (1, false),
        "u16" => (2, false),
        "u32" => (4, false),
        "u64" => (8, false),
        "s8" => (1, true),
        "s16" => (2, true),
        "s32" => (4, true),
        "s64" => (8, true),
        other => bail!("{other} is not an integer"),
    })
}

fn primitive(r#type: &str) -> Result<String> {
    integer_width(r#type)?;
    Ok(r#type.replace('s', "i"))
}

/// The type that an integer in another order than the host's own stands in.
fn order(byte_order: Option<&str>) -> Result<Option<&'static str>> {
    match byte_order {
        None => Ok(None),
        Some("big-endian") => Ok(Some("Be")),
        Some("little-endian") => Ok(Some("Le")),
        Some(other) => bail!("byte order {other}"),
    }
}

/// How an attribute stands in its row.
pub enum RowType {
    /// `name: Type`
    Value(String),
    /// `name => Type`
    Container(String),
    /// `name [Unused]`
    Unused,
}

impl Module<'_> {
    /// The type of an attribute of this set.
    pub fn attribute_type(&mut self, set: &Set, attribute: &Attribute) -> Result<RowType> {
        let r#type = attribute.r#type.as_deref().context("no type")?;
        let row = match r#type {
            "pad" | "unused" => {
                self.core("Unused");
                return Ok(RowType::Unused);
            }
            "nest" | "indexed-array" | "nest-type-value" | "sub-message" | "records" => {
                RowType::Container(self.container(set, attribute)?)
            }
            _ => RowType::Value(self.value(attribute)?),
        };
        if attribute.net_byteorder {
            self.core("Net");
            return match row {
                RowType::Value(value) if !attribute.multi_attr => Ok(RowType::Value(format!("Net<{value}>"))),
                _ => bail!("only a single plain value is marked as being in network order"),
            };
        }
        if !attribute.multi_attr {
            return Ok(row);
        }
        self.core("Multi");
        Ok(match row {
            RowType::Value(value) => RowType::Value(format!("Multi<{value}>")),
            RowType::Container(container) => RowType::Container(format!("Multi<{container}>")),
            RowType::Unused => RowType::Unused,
        })
    }

    fn container(&mut self, set: &Set, attribute: &Attribute) -> Result<String> {
        let nested = |module: &mut Self| -> Result<String> {
            module.set_type(attribute.nested_attributes.as_deref().context("no nested-attributes")?)
        };
        Ok(match attribute.r#type.as_deref().unwrap_or_default() {
            "nest" => {
                self.core("Nest");
                format!("Nest<{}>", nested(self)?)
            }
            "indexed-array" => {
                self.core("Array");
                if attribute.sub_type.as_deref() == Some("nest") {
                    self.core("Nest");
                    format!("Array<Nest<{}>>", nested(self)?)
                } else {
                    format!("Array<{}>", self.entry(attribute)?)
                }
            }
            "nest-type-value" => {
                self.core("TypeValue");
                format!("TypeValue<{}, {}>", nested(self)?, attribute.type_value.len())
            }
            "records" => {
                self.core("Records");
                let records = nested(self)?;
                match &attribute.length {
                    Some(member) => format!("Records<{records}, {}>", self.length_of_records(attribute, member)?),
                    None => format!("Records<{records}>"),
                }
            }
            _ => self.sub_message_type(set, attribute)?,
        })
    }

    /// Where the header of records has their length.
    fn length_of_records(&mut self, attribute: &Attribute, member: &str) -> Result<usize> {
        let (home, set) =
            self.specs.set(self.spec, attribute.nested_attributes.as_deref().context("no nested-attributes")?)?;
        let header = set.fixed_header.as_deref().with_context(|| format!("{} has no header", set.name))?;
        let (home, definition) = self.specs.definition(home, header)?;
        let (placed, ..) = Module::new(self.specs, self.uses, home).place(definition)?;
        match placed.iter().find(|placed| placed.member.name == member) {
            Some(placed) if placed.member.r#type == "u16" && placed.member.byte_order.is_none() => Ok(placed.offset),
            _ => bail!("{member} is no u16 of {header}"),
        }
    }

    fn sub_message_type(&mut self, set: &Set, attribute: &Attribute) -> Result<String> {
        let name = attribute.sub_message.as_deref().context("no sub-message")?;
        let selector = attribute.selector.as_deref().context("no selector")?;
        let formats = self.choice_type(name, selector)?;
        match set.attributes.iter().find(|other| other.name == selector) {
            // Of many, each is told its format where it is looked at.
            Some(selector) if !attribute.multi_attr => {
                self.core("Choice");
                let key = self.value(selector)?;
                Ok(format!("Choice<{formats}, {key}, {}>", selector.value.context("no value")?))
            }
            _ => {
                self.core("Outer");
                Ok(format!("Outer<{formats}>"))
            }
        }
    }

    pub fn value(&mut self, attribute: &Attribute) -> Result<String> {
        let r#type = attribute.r#type.as_deref().unwrap_or_default();
        Ok(match r#type {
            "flag" => self.core("Flag"),
            "string" => "str".to_string(),
            "uint" => {
                let uint = self.core("Uint");
                match &attribute.r#enum {
                    Some(name) => {
                        self.core("As");
                        format!("As<{uint}, {}>", self.enumeration_type(name)?.0)
                    }
                    None => uint,
                }
            }
            "sint" if attribute.r#enum.is_some() => bail!("sint with an enum"),
            "sint" => self.core("Sint"),
            "bitfield32" => {
                self.core("Bitfield32");
                match &attribute.r#enum {
                    Some(name) => format!("Bitfield32<{}>", self.enumeration_type(name)?.0),
                    None => "Bitfield32".to_string(),
                }
            }
            "binary" => self.binary(attribute)?,
            _ => self.integer(r#type, attribute.byte_order.as_deref(), attribute.r#enum.as_deref())?,
        })
    }

    fn integer(&mut self, r#type: &str, byte_order: Option<&str>, meaning: Option<&str>) -> Result<String> {
        let primitive = primitive(r#type)?;
        let order = order(byte_order)?;
        let wrap = |module: &mut Self, inner: &str| match order {
            Some(order) => format!("{}<{inner}>", module.core(order)),
            None => inner.to_string(),
        };
        let Some(meaning) = meaning else {
            return Ok(wrap(self, &primitive));
        };
        let (name, own) = self.enumeration_type(meaning)?;
        if own == primitive {
            return Ok(wrap(self, &name));
        }
        self.core("As");
        Ok(format!("As<{}, {name}>", wrap(self, &primitive)))
    }

    fn binary(&mut self, attribute: &Attribute) -> Result<String> {
        if attribute.sub_type.is_some() {
            self.core("List");
            return Ok(format!("List<{}>", self.element(attribute)?));
        }
        if let Some(name) = &attribute.r#struct {
            return self.struct_attribute(name);
        }
        Ok(match attribute.display_hint.as_deref() {
            Some("ipv4") => self.net("Ipv4Addr"),
            Some("ipv6") => self.net("Ipv6Addr"),
            Some("ipv4-or-v6") => self.net("IpAddr"),
            Some("wide-ip") => self.core("WideAddress"),
            Some("mac") => self.core("HardwareAddress"),
            Some("sockaddr") => self.net("SocketAddr"),
            Some("mpls") => self.core("MplsLabels"),
            Some("uuid") => self.core("Uuid"),
            Some("text") => self.core("Octets"),
            Some("elements") => {
                self.core("InformationElements");
                match &attribute.r#enum {
                    Some(name) => format!("InformationElements<{}>", self.enumeration_type(name)?.0),
                    None => "InformationElements".to_string(),
                }
            }
            Some("hex") | None => "[u8]".to_string(),
            Some(other) => bail!("display-hint {other}"),
        })
    }

    /// The type of an entry whose type is its index: it need not be of a fixed size.
    fn entry(&mut self, attribute: &Attribute) -> Result<String> {
        match (attribute.sub_type.as_deref(), &attribute.r#struct) {
            (Some("struct"), Some(name)) => self.struct_attribute(name),
            _ => self.element(attribute),
        }
    }

    /// The type of an element of an array.
    fn element(&mut self, attribute: &Attribute) -> Result<String> {
        let sub_type = attribute.sub_type.as_deref().context("no sub-type")?;
        match sub_type {
            "struct" => self.struct_type(attribute.r#struct.as_deref().context("no struct")?),
            "string" => Ok("str".to_string()),
            "binary" => self.binary(&Attribute { sub_type: None, ..attribute.clone() }),
            _ => self.integer(sub_type, attribute.byte_order.as_deref(), attribute.r#enum.as_deref()),
        }
    }

    fn struct_attribute(&mut self, name: &str) -> Result<String> {
        let r#struct = self.struct_type(name)?;
        let definition = self.definition(name)?;
        let Some(tail) = definition.members.last().filter(|member| member.flexible) else {
            return Ok(r#struct);
        };
        self.core("Tail");
        Ok(format!("Tail<{}, {}>", r#struct, self.tail_type(tail)?))
    }

    /// The type of a last member that takes what is left.
    fn tail_type(&mut self, member: &Member) -> Result<String> {
        let element = match (member.r#type.as_str(), member.display_hint.as_deref()) {
            ("binary", Some("ipv4-or-v6")) => return Ok(self.net("IpAddr")),
            ("binary", Some("ipv4")) => self.net("Ipv4Addr"),
            ("binary", Some("ipv6")) => self.net("Ipv6Addr"),
            ("binary", _) => return Ok("[u8]".to_string()),
            ("struct", _) => self.struct_type(member.r#struct.as_deref().context("no struct")?)?,
            (r#type, _) => self.integer(r#type, member.byte_order.as_deref(), member.r#enum.as_deref())?,
        };
        self.core("List");
        Ok(format!("List<{element}>"))
    }

    /// The type of a member in Rust, and on the wire where that is another; its size and alignment; its byte order.
    pub fn member_type(&mut self, member: &Member) -> Result<MemberType> {
        let (single, wire, size, align) = self.single_member(member)?;
        let order = order(member.byte_order.as_deref())?.map(str::to_lowercase);
        Ok(match member.count {
            Some(count) => MemberType { name: format!("[{single}; {count}]"), wire, size: size * count, align, order },
            None => MemberType { name: single, wire, size, align, order },
        })
    }

    fn single_member(&mut self, member: &Member) -> Result<(String, Option<String>, usize, usize)> {
        if let Some(name) = &member.r#struct {
            let (size, align) = self.layout(name)?;
            return Ok((self.struct_type(name)?, None, size, align));
        }
        Ok(match (member.r#type.as_str(), member.display_hint.as_deref(), member.len) {
            ("binary", Some("mac"), None | Some(6)) => (self.core("MacAddress"), None, 6, 1),
            ("binary", Some("ipv4"), None | Some(4)) => (self.net("Ipv4Addr"), None, 4, 4),
            ("binary", Some("ipv6"), None | Some(16)) => (self.net("Ipv6Addr"), None, 16, 4),
            ("binary", Some("wide-ip"), None | Some(16)) => (self.core("WideAddress"), None, 16, 4),
            ("binary", _, Some(len)) => {
                self.core("Opaque");
                (format!("Opaque<{len}>"), None, len, 1)
            }
            ("string", _, Some(len)) => {
                self.core("Chars");
                (format!("Chars<{len}>"), None, len, 1)
            }
            (r#type, ..) => {
                let (width, _) = integer_width(r#type)?;
                let primitive = primitive(r#type)?;
                let Some(meaning) = &member.r#enum else {
                    let wire = member.bits.map(|_| primitive.clone());
                    return Ok((primitive, wire, width, width));
                };
                let (name, own) = self.enumeration_type(meaning)?;
                let differs = own != primitive || member.bits.is_some();
                (name, differs.then_some(primitive), width, width)
            }
        })
    }

    fn set_type(&mut self, name: &str) -> Result<String> {
        let (home, _) = self.specs.set(self.spec, name)?;
        Ok(self.foreign(home, camel(name)))
    }

    pub fn choice_type(&mut self, name: &str, selector: &str) -> Result<String> {
        let (home, _) = self.specs.sub_message(self.spec, name)?;
        if home.name == self.spec.name {
            match self.selectors.insert(name.to_string(), selector.to_string()) {
                Some(other) if other != selector => bail!("sub-message {name} by {other} and by {selector}"),
                _ => {}
            }
        }
        Ok(self.foreign(home, camel(name)))
    }

    pub fn struct_type(&mut self, name: &str) -> Result<String> {
        let (home, _) = self.specs.definition(self.spec, name)?;
        Ok(self.foreign(home, camel(name)))
    }

    /// The type of an enumeration and its primitive integer.
    fn enumeration_type(&mut self, name: &str) -> Result<(String, &'static str)> {
        let (home, definition) = self.specs.definition(self.spec, name)?;
        let shape = self.uses.of(home, definition)?;
        Ok((self.foreign(home, camel(name)), shape.primitive))
    }
}

/// A member of a struct.
pub struct MemberType {
    pub name: String,
    pub wire: Option<String>,
    pub size: usize,
    pub align: usize,
    /// As the macro has it: `be` or `le`.
    pub order: Option<String>,
}
